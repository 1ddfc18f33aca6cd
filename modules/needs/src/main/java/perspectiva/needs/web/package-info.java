/** The pages of needs. Private to the module. */
package perspectiva.needs.web;
