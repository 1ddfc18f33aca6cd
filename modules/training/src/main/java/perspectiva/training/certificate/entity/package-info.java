/** The register of documents about training, with its rules. */
package perspectiva.training.certificate.entity;
