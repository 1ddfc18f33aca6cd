/** Enrolments with their states, and the rules about both. */
package perspectiva.training.enrolment.entity;
