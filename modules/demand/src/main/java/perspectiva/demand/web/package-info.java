/** The pages of demand. Private to the module. */
package perspectiva.demand.web;
