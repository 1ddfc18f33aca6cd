package perspectiva.training.course.entity;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a version of a course is in its life (domain guide, section 7), and where it may go from there. */
public enum VersionState {
    /** It is being written, or came back with a reason. The only state in which it changes. */
    DRAFT,
    /** A methodist reads it, and after the methodist an employer. */
    METHODOLOGICAL_REVIEW,
    /** An employer wants people who learnt this; the director has the last word. */
    EMPLOYER_VALIDATED,
    /** It may be taught; it is not offered yet. */
    APPROVED,
    /** The version of its course that is offered. */
    ACTIVE,
    /** Offered no more. The end: what is to be taught again is copied into a new version. */
    RETIRED;

    /** The states it may change to. */
    public Set<VersionState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(METHODOLOGICAL_REVIEW);
            case METHODOLOGICAL_REVIEW -> EnumSet.of(METHODOLOGICAL_REVIEW, EMPLOYER_VALIDATED, DRAFT);
            case EMPLOYER_VALIDATED -> EnumSet.of(APPROVED, DRAFT);
            case APPROVED -> EnumSet.of(ACTIVE, RETIRED);
            case ACTIVE -> EnumSet.of(RETIRED);
            case RETIRED -> EnumSet.noneOf(VersionState.class);
        };
    }

    public boolean mayBecome(VersionState other) {
        return next().contains(other);
    }

    /** Whether somebody still works at it or judges it. */
    public boolean isOnItsWay() {
        return this == DRAFT || mayBecome(DRAFT);
    }

    /** The lower-case word used in addresses, text keys and the history. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it: a draft that came back is returned, one the methodist found good waits for an employer. */
    String stage(boolean isReturned, boolean isReviewed) {
        return switch (this) {
            case DRAFT -> isReturned ? "returned" : word();
            case METHODOLOGICAL_REVIEW -> isReviewed ? "reviewed" : word();
            default -> word();
        };
    }
}
