package perspectiva.needs.entity;

/** What an employer answers when asked whether a need still holds. */
public enum Answer implements Worded {
    /** It holds: for another while. */
    YES,
    /** It holds for another number of posts. */
    CHANGED,
    /** All its posts are taken. */
    FILLED,
    /** Nobody is wanted any more. */
    NO
}
