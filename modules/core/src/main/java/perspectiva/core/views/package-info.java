/** Lists people come back to. */
package perspectiva.core.views;
