package perspectiva.demand.entity;

import java.util.Locale;

/** Where a request to be put in touch stands. */
public enum IntroductionState {
    ASKED,
    ACCEPTED,
    DECLINED,
    /** Whoever asked no longer wants it. */
    WITHDRAWN;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
