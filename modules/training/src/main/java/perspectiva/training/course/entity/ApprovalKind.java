package perspectiva.training.course.entity;

import java.util.Locale;

/** Whose word an approval is. */
public enum ApprovalKind {
    /** A methodist: it can be taught so. */
    METHODOLOGICAL,
    /** An employer: people who learnt this are wanted. */
    EMPLOYER,
    /** The director: it may be offered. */
    DIRECTOR;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
