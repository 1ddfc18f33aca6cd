/** Needs as programs read and change them. Private to the module. */
package perspectiva.needs.api;
