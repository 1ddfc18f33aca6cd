/** Pages on which people are marked, excuse themselves and see how much they attended. */
package perspectiva.training.attendance.web;
