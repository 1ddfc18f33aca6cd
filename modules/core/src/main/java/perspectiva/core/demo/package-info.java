/** The demonstration town: organisations, people and accounts, all invented. */
package perspectiva.core.demo;
