package perspectiva.training.session.entity;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a session is in its life, and where it may go from there. */
public enum SessionState {
    /** The office plans it. */
    DRAFT,
    /** The town knows of it; it has a number. */
    PUBLISHED,
    /** People may apply. */
    ENROLLING,
    /** It will take place. */
    CONFIRMED,
    /** Its first meeting has begun. */
    RUNNING,
    /** Its last meeting is over. */
    COMPLETED,
    /** The trainer's and the office's report is there. */
    REPORTED,
    /** Nothing about it changes any more. */
    CLOSED,
    /** It does not take place, or not to its end. */
    CANCELLED;

    /** What is planned or taught now. */
    public static final Set<SessionState> LIVE = EnumSet.range(DRAFT, RUNNING);

    /** What people may come to. */
    public static final Set<SessionState> COMING = EnumSet.of(PUBLISHED, ENROLLING, CONFIRMED, RUNNING);

    /** The states it may change to. */
    public Set<SessionState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(PUBLISHED, CANCELLED);
            case PUBLISHED -> EnumSet.of(ENROLLING, CANCELLED);
            case ENROLLING -> EnumSet.of(CONFIRMED, CANCELLED);
            case CONFIRMED -> EnumSet.of(RUNNING, CANCELLED);
            case RUNNING -> EnumSet.of(COMPLETED, CANCELLED);
            case COMPLETED -> EnumSet.of(REPORTED);
            case REPORTED -> EnumSet.of(CLOSED);
            case CLOSED, CANCELLED -> EnumSet.noneOf(SessionState.class);
        };
    }

    /** Whether it was taught to its end. */
    public boolean isTaught() {
        return this == COMPLETED || this == REPORTED || this == CLOSED;
    }

    public boolean mayBecome(SessionState other) {
        return next().contains(other);
    }

    /** Whether meetings may still be planned, moved and cancelled. */
    public boolean isLive() {
        return LIVE.contains(this);
    }

    /** The lower-case word used in addresses, text keys and the history. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
