package perspectiva.needs;

/** A need became a vacancy, for the first time or again. */
public record NeedPublished(long id) {}
