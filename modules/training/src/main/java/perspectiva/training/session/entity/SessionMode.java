package perspectiva.training.session.entity;

import java.util.Locale;

/** Where people learn. */
public enum SessionMode {
    ONSITE,
    ONLINE,
    /** Partly here and partly there. */
    BLENDED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
