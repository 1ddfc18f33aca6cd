/**
 * Code lists: what is published elsewhere and referred to here by code. A list comes in editions; an edition is brought as
 * files, compared with what is in force, and applied in the background. Codes are retired, never deleted.
 */
package perspectiva.core.codes;
