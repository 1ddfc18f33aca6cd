package perspectiva.training.enrolment.entity;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Why somebody does not come, or no longer. */
public enum LeavingReason {
    OWN_WISH,
    FOUND_WORK,
    HEALTH,
    FAMILY,
    TIMETABLE,
    EMPLOYER,
    OTHER,
    /** Said no to the seat that was offered. */
    DECLINED,
    /** Let the offers of a seat run out. */
    NO_ANSWER,
    /** The session began before a seat was free. */
    NO_SEAT,
    /** The session does not take place, or not to its end. */
    CANCELLED,
    /** The person's data was erased at the person's wish. */
    ERASED;

    /** What people may name; the others come about by themselves. */
    public static final Set<LeavingReason> NAMED = EnumSet.range(OWN_WISH, OTHER);

    /** Of what a person may name; nothing for the others. */
    public static LeavingReason named(LeavingReason code) {
        return code != null && NAMED.contains(code) ? code : null;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
