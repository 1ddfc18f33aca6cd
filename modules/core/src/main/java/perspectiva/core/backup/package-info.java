/**
 * Backups: everything one installation remembers, as one file that either database can be restored from. Tables are written
 * as plain rows, so that what was kept in Derby comes up in PostgreSQL and the other way round.
 */
package perspectiva.core.backup;
