/** The pages of courses and their versions. Private to the module. */
package perspectiva.training.course.web;
