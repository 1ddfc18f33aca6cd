/** What modules do about what others keep. */
package perspectiva.web.answers;
