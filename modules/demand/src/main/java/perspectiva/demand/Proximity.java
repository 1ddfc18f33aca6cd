package perspectiva.demand;

import java.util.Locale;

/** How near two occupations are: what their codes have in common (ISCO-08: unit, minor and sub-major group). */
public enum Proximity {
    UNIT(4),
    MINOR(3),
    SUB_MAJOR(2),
    /** Too far to be trained together. */
    FAR(0);

    private final int digits;

    Proximity(int digits) {
        this.digits = digits;
    }

    static Proximity of(String one, String other) {
        for (Proximity each : values()) {
            if (one.length() >= each.digits
                    && other.length() >= each.digits
                    && one.substring(0, each.digits).equals(other.substring(0, each.digits))) {
                return each;
            }
        }
        return FAR;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
