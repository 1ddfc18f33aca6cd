package perspectiva.training.course.entity;

import java.util.Locale;

/** What a course is in the eyes of the law (273-FZ, articles 73 and 76), and so which document ends it. */
public enum CourseKind {
    /** A worker's trade; ends in a qualification examination and a rank. */
    VOCATIONAL(DocumentKind.TRADE),
    /** Keeps up or widens what somebody is qualified for already. */
    UPGRADING(DocumentKind.UPGRADING),
    /** Skill conversion: leads an adult into a different occupation. */
    RETRAINING(DocumentKind.RETRAINING),
    /** Outside the licensed kinds. */
    NON_FORMAL(DocumentKind.PARTICIPATION);

    private final DocumentKind document;

    CourseKind(DocumentKind document) {
        this.document = document;
    }

    /** The one document such a course may give. */
    public DocumentKind document() {
        return document;
    }

    /** Whether its institution needs an educational licence for it. */
    public boolean isLicensed() {
        return this != NON_FORMAL;
    }

    /** Whether only people with (or obtaining) secondary vocational or higher education may enter (273-FZ, article 76, part 3). */
    public boolean isForTheQualified() {
        return this == UPGRADING || this == RETRAINING;
    }

    /** The lower-case word used in addresses and text keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
