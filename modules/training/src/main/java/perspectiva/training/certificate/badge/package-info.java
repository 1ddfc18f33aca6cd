/** Documents about training as other programs read and check them: Open Badges 3.0 and JSON. */
package perspectiva.training.certificate.badge;
