/** The pages about enrolments. */
package perspectiva.training.enrolment.web;
