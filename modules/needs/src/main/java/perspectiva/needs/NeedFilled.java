package perspectiva.needs;

/** Some or all of a need's posts are taken. */
public record NeedFilled(long id, int filled, int posts) {}
