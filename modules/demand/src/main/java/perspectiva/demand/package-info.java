/**
 * Demand for those who train people: the board that shows it without employers, and how the two sides are put in touch.
 */
package perspectiva.demand;
