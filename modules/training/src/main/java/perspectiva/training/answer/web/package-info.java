/** What is on screen about answers. */
package perspectiva.training.answer.web;
