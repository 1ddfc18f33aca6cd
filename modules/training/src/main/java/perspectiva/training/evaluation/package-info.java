/** What people say of a course and of what they can do after it: asked by link, counted without names, shown when enough have said it. */
package perspectiva.training.evaluation;
