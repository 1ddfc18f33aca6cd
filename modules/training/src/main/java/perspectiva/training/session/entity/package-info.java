/** Sessions, meetings, rooms and trainers with their rules. */
package perspectiva.training.session.entity;
