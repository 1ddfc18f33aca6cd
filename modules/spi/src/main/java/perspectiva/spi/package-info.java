/** The contract between the portal and a module: small interfaces that the portal finds by CDI, and the values they speak in. */
package perspectiva.spi;
