package perspectiva.needs.entity;

/** What kind of labour contract is offered. */
public enum Contract implements Worded {
    PERMANENT,
    FIXED_TERM,
    SEASONAL,
    INTERNSHIP
}
