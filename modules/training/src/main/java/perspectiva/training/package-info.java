/**
 * The training centre: what may be learnt and how it is run. {@code course} holds courses with their versions, {@code session}
 * what takes place of them; each keeps its records in {@code entity} and its pages in {@code web}.
 */
package perspectiva.training;
