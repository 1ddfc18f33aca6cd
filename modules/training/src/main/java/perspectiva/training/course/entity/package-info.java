/** Courses, their versions, and the rules of both. Private to the module. */
package perspectiva.training.course.entity;
