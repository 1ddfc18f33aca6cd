package perspectiva.needs.entity;

import java.util.Locale;

/** When one works. */
public enum Shift {
    DAY,
    TWO_SHIFT,
    ROUND_THE_CLOCK,
    ROTATION,
    FLEXIBLE;

    /** The lower-case word used in text keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
