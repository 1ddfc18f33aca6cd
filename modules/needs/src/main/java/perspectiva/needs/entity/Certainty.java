package perspectiva.needs.entity;

/** How sure the employer is that people will be hired. */
public enum Certainty implements Worded {
    FIRM,
    LIKELY,
    POSSIBLE
}
