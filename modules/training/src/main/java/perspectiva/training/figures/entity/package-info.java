/** Whom the training is for. */
package perspectiva.training.figures.entity;
