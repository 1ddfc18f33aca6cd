package perspectiva.training.attendance.entity;

import java.util.Locale;

/** How somebody was at a meeting. */
public enum Presence {
    /** From the beginning to the end. */
    PRESENT,
    /** Came late or left early: for some of the lesson units, or for all of them all the same. */
    LATE,
    /** Was not there, for a reason. */
    EXCUSED,
    /** Was not there. */
    ABSENT;

    /** The lower-case word used in addresses, text keys and the history. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
