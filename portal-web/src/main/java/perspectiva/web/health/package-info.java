/** What machines that watch the portal are told at {@code /health}: up or down, and nothing of its inside. */
package perspectiva.web.health;
