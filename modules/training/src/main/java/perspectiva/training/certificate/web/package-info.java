/** Pages of documents about training. */
package perspectiva.training.certificate.web;
