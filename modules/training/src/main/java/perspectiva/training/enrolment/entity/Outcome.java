package perspectiva.training.enrolment.entity;

import java.util.Locale;

/** What a line of a brought list came to. */
public enum Outcome {
    /** May come, as far as can be told before. */
    GOOD,
    /** May not, for the reason told. */
    REFUSED,
    /** Stands in the list before, or has a place in the session already. */
    TWICE,
    /** Has a seat. */
    CONFIRMED,
    WAITLISTED,
    /** Waits for the office to look at papers. */
    APPLIED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param state of the enrolment the line became */
    static Outcome of(EnrolmentState state) {
        return switch (state) {
            case APPLIED -> APPLIED;
            case WAITLISTED, OFFERED -> WAITLISTED;
            default -> CONFIRMED;
        };
    }
}
