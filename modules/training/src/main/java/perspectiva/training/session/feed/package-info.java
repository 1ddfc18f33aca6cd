/** Calendars as other programs read them. */
package perspectiva.training.session.feed;
