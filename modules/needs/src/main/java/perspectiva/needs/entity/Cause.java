package perspectiva.needs.entity;

/** Why the posts are open; for the balance of supply and demand, not for the town. */
public enum Cause implements Worded {
    /** Somebody left, or will. */
    REPLACEMENT,
    /** The enterprise grows. */
    EXPANSION,
    /** Somebody is away for a time and comes back. */
    ABSENCE,
    SEASON
}
