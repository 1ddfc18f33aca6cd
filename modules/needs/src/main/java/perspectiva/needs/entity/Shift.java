package perspectiva.needs.entity;

/** When one works. */
public enum Shift implements Worded {
    DAY,
    TWO_SHIFT,
    ROUND_THE_CLOCK,
    ROTATION,
    FLEXIBLE
}
