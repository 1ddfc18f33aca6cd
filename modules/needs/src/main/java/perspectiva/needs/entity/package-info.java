/** A need, what it says, and the rules it keeps. Private to the module. */
package perspectiva.needs.entity;
