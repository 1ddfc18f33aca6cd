package perspectiva.training.course.entity;

import java.util.Locale;

/** The least education somebody must have, or be obtaining, to enter a course; from less to more. */
public enum EntryEducation {
    ANY,
    /** Nine classes. */
    BASIC,
    /** Eleven classes. */
    SECONDARY,
    VOCATIONAL,
    HIGHER;

    /** Whether it is secondary vocational or higher. */
    public boolean isQualified() {
        return compareTo(VOCATIONAL) >= 0;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
