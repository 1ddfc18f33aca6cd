package perspectiva.demand.entity;

import java.util.Locale;

/** How an employer said what it commits itself to. */
public enum CommitmentWay {
    /** Itself, here. */
    PORTAL,
    TELEPHONE,
    LETTER,
    MEETING;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
