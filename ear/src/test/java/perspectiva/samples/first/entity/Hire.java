package perspectiva.samples.first.entity;

/** An entity that another module takes out. */
public class Hire {}
