/**
 * Papers attached to records of any module: their files in the data folder, outside the database, and what is known of each.
 * Modules say whose records they are ({@link perspectiva.spi.Documented}); everything else happens here.
 */
package perspectiva.core.documents;
