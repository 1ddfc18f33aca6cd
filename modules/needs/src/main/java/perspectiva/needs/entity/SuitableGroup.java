package perspectiva.needs.entity;

/** People who find work harder than others and whom the post suits; an offer, never a requirement. */
public enum SuitableGroup implements Worded {
    DISABLED,
    /** From 14 to 17 years. */
    TEENAGERS,
    /** Shortly before their pension, or receiving it. */
    ELDERLY,
    PARENTS,
    /** Without work for more than a year. */
    LONG_UNEMPLOYED
}
