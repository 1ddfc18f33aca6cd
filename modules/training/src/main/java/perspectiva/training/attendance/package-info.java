/** Who was at the meetings, in lesson units; who cannot come; and how people check in by themselves. */
package perspectiva.training.attendance;
