/** Pages of sessions, meetings, rooms and trainers. */
package perspectiva.training.session.web;
