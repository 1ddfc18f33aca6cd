package perspectiva.training.course.entity;

import java.util.Locale;

/** What a person holds in hand at the end of a course. */
public enum DocumentKind {
    /** Свидетельство о профессии рабочего, должности служащего. */
    TRADE,
    /** Удостоверение о повышении квалификации. */
    UPGRADING,
    /** Диплом о профессиональной переподготовке. */
    RETRAINING,
    /** A certificate of participation, the only one a non-formal course may give. */
    PARTICIPATION;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
