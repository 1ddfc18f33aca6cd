/** Documents about training on paper. */
package perspectiva.training.certificate.paper;
