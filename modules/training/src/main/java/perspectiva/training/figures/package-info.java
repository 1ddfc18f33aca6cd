/** What came of the training of a year, for those who decide about it: no number of it tells of single people. */
package perspectiva.training.figures;
