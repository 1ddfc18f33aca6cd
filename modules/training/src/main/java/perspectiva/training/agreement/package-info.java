/** Training agreements as they are printed, and that they were signed. */
package perspectiva.training.agreement;
