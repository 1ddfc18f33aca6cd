package perspectiva.samples.second;

import perspectiva.spi.Boundary;

/** A boundary that offers what its parent offers, for which nobody said who may. */
@Boundary
public class Inheriting extends Parent {}
