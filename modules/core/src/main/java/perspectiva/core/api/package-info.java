/** What the modules' interfaces for programs have in common. */
package perspectiva.core.api;
