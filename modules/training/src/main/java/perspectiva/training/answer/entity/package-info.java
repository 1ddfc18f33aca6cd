/** That a session or a course answers something. */
package perspectiva.training.answer.entity;
