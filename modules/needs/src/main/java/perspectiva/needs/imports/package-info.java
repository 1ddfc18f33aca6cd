/**
 * Needs brought as a table: read line by line, checked as a whole before anything is stored, then taken over in portions that
 * go on where they stopped when the portal is started anew.
 */
package perspectiva.needs.imports;
