package perspectiva.training.session.entity;

/**
 * The version of a course that a session teaches.
 *
 * @param version its record's number
 * @param title what the course is called
 * @param number 1 for the course's first version
 * @param hours academic hours in all
 */
public record Taught(long version, String title, int number, int hours) {}
