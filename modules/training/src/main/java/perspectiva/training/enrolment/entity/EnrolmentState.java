package perspectiva.training.enrolment.entity;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where somebody's way through a session stands, and where it may go from there. */
public enum EnrolmentState {
    /** The office still has to find out whether the person may come. */
    APPLIED,
    /** The person may not come. */
    INELIGIBLE,
    /** May come, but every seat is taken. */
    WAITLISTED,
    /** A seat is kept for a while until the person answers. */
    OFFERED,
    /** Has a seat and an agreement. */
    CONFIRMED,
    /** The session runs, and the person learns in it. */
    ATTENDING,
    /** Learnt to the end and passed. */
    COMPLETED,
    /** Did not come, or gave up before the session began. */
    WITHDRAWN,
    /** Gave up while the session ran. */
    DROPPED_OUT,
    /** Learnt to the end and did not pass. */
    FAILED,
    /** Learns in another session instead. */
    TRANSFERRED,
    /** Has the document about it. */
    CERTIFIED;

    /** What still goes on; a person has one of these in a session at most. */
    public static final Set<EnrolmentState> LIVE = EnumSet.of(APPLIED, WAITLISTED, OFFERED, CONFIRMED, ATTENDING);

    /** Whose time the meetings that lie ahead take. */
    public static final Set<EnrolmentState> SEATED = EnumSet.of(OFFERED, CONFIRMED, ATTENDING);

    /** Those who come, or came to the end. */
    public static final Set<EnrolmentState> COMING = EnumSet.of(CONFIRMED, ATTENDING, COMPLETED, FAILED, CERTIFIED);

    /** The states it may change to. */
    public Set<EnrolmentState> next() {
        return switch (this) {
            case APPLIED -> EnumSet.of(INELIGIBLE, WAITLISTED, CONFIRMED, WITHDRAWN, TRANSFERRED);
            case WAITLISTED -> EnumSet.of(OFFERED, WITHDRAWN, TRANSFERRED);
            case OFFERED -> EnumSet.of(CONFIRMED, WAITLISTED, WITHDRAWN, TRANSFERRED);
            case CONFIRMED -> EnumSet.of(ATTENDING, WITHDRAWN, TRANSFERRED);
            case ATTENDING -> EnumSet.of(COMPLETED, FAILED, DROPPED_OUT, WITHDRAWN, TRANSFERRED);
            case COMPLETED -> EnumSet.of(CERTIFIED, FAILED);
            case FAILED -> EnumSet.of(COMPLETED);
            case WITHDRAWN -> EnumSet.of(TRANSFERRED);
            case INELIGIBLE, DROPPED_OUT, TRANSFERRED, CERTIFIED -> EnumSet.noneOf(EnrolmentState.class);
        };
    }

    public boolean mayBecome(EnrolmentState other) {
        return next().contains(other);
    }

    public boolean isLive() {
        return LIVE.contains(this);
    }

    /** Whether one of the session's seats is the person's; whoever learnt to the end keeps it for the count. */
    public boolean takesSeat() {
        return this == OFFERED || COMING.contains(this);
    }

    /** The lower-case word used in addresses, text keys and the history. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
