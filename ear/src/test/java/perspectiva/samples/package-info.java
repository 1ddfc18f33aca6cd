/** Two modules, a frame and a contract that break every rule of the house once, to see each rule red. */
package perspectiva.samples;
