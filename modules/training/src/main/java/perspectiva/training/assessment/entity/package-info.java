/** Sittings, results and the rule by which people pass. */
package perspectiva.training.assessment.entity;
