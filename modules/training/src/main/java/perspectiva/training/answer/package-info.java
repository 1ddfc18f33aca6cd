/** What sessions and courses answer: needs, and groups of needs, of modules that may be off. */
package perspectiva.training.answer;
