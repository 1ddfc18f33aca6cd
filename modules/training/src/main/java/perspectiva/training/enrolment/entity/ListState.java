package perspectiva.training.enrolment.entity;

import java.util.Locale;

/** Where a brought list stands. */
public enum ListState {
    /** Every line was looked at; whoever brought it says yes or no. */
    CHECKED,
    /** Its people are being let in, one after the other. */
    RUNNING,
    DONE,
    DROPPED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
