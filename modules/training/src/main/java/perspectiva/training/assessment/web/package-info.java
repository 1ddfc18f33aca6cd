/** Pages on which people are examined, judged, and see what came of it. */
package perspectiva.training.assessment.web;
