/** The records of demand and their rules. Private to the module. */
package perspectiva.demand.entity;
