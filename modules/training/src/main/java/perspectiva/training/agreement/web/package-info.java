/** An agreement for the printer, and the office's note that it was signed. */
package perspectiva.training.agreement.web;
