/** People, organisations, and who works where: what every module speaks of. */
package perspectiva.core.people;
