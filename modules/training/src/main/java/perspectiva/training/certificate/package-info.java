/** Documents about training: issued, checked by anybody, revoked, replaced; the register keeps them all. */
package perspectiva.training.certificate;
