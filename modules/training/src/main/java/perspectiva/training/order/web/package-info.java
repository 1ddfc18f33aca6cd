/** The register of orders, one order as it is printed, and those of a session. */
package perspectiva.training.order.web;
