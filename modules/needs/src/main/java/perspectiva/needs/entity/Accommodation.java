package perspectiva.needs.entity;

/** Where somebody from elsewhere may live. */
public enum Accommodation implements Worded {
    DORMITORY,
    FLAT,
    /** The employer pays a part of the rent. */
    RENT_PAID
}
