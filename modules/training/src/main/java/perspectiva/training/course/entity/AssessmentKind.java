package perspectiva.training.course.entity;

import java.util.Locale;

/** When and how what people learnt is looked at. */
public enum AssessmentKind {
    /** Before the course: shows what was known already and counts for nothing. */
    PRE,
    /** On the way. */
    FORMATIVE,
    /** Work done before eyes that judge it. */
    PRACTICAL,
    /** At the end: without it nobody passes. */
    FINAL;

    /** Whether a commission looks at it, and its record has a number: so a qualification examination is held (273-FZ, article 74). */
    public boolean isExamined() {
        return this == PRACTICAL || this == FINAL;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
