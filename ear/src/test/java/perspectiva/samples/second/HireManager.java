package perspectiva.samples.second;

/** Its name says nothing. */
public class HireManager {}
