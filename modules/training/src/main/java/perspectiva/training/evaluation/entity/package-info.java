/** Forms, the rounds in which they are asked, and what is kept of the answers. */
package perspectiva.training.evaluation.entity;
