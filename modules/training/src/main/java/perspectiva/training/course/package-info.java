/** Courses, their versions and everything that must be true before people are taught by one. */
package perspectiva.training.course;
