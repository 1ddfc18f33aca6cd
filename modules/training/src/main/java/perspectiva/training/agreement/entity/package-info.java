/** That an agreement was signed. */
package perspectiva.training.agreement.entity;
