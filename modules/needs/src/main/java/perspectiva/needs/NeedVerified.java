package perspectiva.needs;

/** The director verified a need; it has its number. */
public record NeedVerified(long id) {}
