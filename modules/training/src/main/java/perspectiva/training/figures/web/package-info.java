/** What is on screen of figures. */
package perspectiva.training.figures.web;
