/** Pages on which people answer forms, and on which trainers and the office read what came of them. */
package perspectiva.training.evaluation.web;
