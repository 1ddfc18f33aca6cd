/** Marks, notices and codes of meetings, with their rules. */
package perspectiva.training.attendance.entity;
