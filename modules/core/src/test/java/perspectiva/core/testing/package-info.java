/**
 * What tests of persistence stand on, for core and every other module: {@link perspectiva.core.testing.Database} opens an
 * empty store with the modules' tables on Derby or PostgreSQL, without a server.
 */
package perspectiva.core.testing;
