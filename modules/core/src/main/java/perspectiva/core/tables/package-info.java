/** Tables people bring, CSV or XLSX: read line by line, and nothing of them believed. */
package perspectiva.core.tables;
