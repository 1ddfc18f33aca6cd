package perspectiva.needs.entity;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a need is in its life, and where it may go from there. */
public enum NeedState {
    /** The employer writes it, or it waits for the director, or it came back with a reason. */
    DRAFT,
    /** The director found it true and clear; it has a number. */
    VERIFIED,
    /** Everybody sees it as a vacancy. */
    PUBLISHED,
    /** Some of its posts are taken, the others still offered. */
    PARTLY_FILLED,
    FILLED,
    /** Nobody confirmed in time that it still holds. */
    EXPIRED,
    /** The employer no longer wants it. The end: who changes her mind copies it. */
    WITHDRAWN;

    /** The states in which visitors see it. */
    public static final Set<NeedState> OPEN = EnumSet.of(PUBLISHED, PARTLY_FILLED);

    /** The states in which its life is over. */
    public static final Set<NeedState> OVER = EnumSet.of(FILLED, EXPIRED, WITHDRAWN);

    /** The states it may change to; an open one stays so when it is renewed or its count corrected. */
    public Set<NeedState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(VERIFIED, WITHDRAWN);
            case VERIFIED -> EnumSet.of(DRAFT, PUBLISHED, WITHDRAWN);
            case PUBLISHED -> EnumSet.of(PUBLISHED, PARTLY_FILLED, FILLED, EXPIRED, WITHDRAWN);
            case PARTLY_FILLED -> EnumSet.of(PUBLISHED, PARTLY_FILLED, FILLED, EXPIRED, WITHDRAWN);
            case FILLED -> EnumSet.of(PUBLISHED, PARTLY_FILLED);
            case EXPIRED -> EnumSet.of(PUBLISHED, PARTLY_FILLED, WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(NeedState.class);
        };
    }

    public boolean mayBecome(NeedState other) {
        return next().contains(other);
    }

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether its life is over, so that nobody changes what it says. */
    public boolean isClosed() {
        return OVER.contains(this);
    }

    /** The lower-case word used in addresses, text keys and the history. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it: a draft that was sent waits, one that came back is returned. */
    public String stage(boolean isSubmitted, boolean isReturned) {
        if (this != DRAFT) {
            return word();
        }
        return isSubmitted ? "submitted" : isReturned ? "returned" : word();
    }
}
