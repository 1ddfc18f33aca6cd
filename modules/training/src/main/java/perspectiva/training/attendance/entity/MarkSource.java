package perspectiva.training.attendance.entity;

import java.util.Locale;

/** How a mark came to be. */
public enum MarkSource {
    /** Written down on the page of marks. */
    SCREEN,
    /** Keyed in from the paper sheet. */
    PAPER,
    /** By the person, with the code of the meeting. */
    CODE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
