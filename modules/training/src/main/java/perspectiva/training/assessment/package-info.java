/** What people were marked with, what follows from it by the rules, and what the office says about it in the end. */
package perspectiva.training.assessment;
