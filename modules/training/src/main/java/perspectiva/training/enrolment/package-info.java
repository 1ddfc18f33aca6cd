/** Who learns in which session: applications, seats, the waiting list, and how it ended. */
package perspectiva.training.enrolment;
