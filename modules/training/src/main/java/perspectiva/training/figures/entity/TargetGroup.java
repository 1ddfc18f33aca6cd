package perspectiva.training.figures.entity;

import java.util.Locale;

/** The disadvantaged groups the partnership was founded for. Somebody may belong to several: their numbers are never added up. */
public enum TargetGroup {
    WOMEN,
    /** Without work for more than a year. */
    LONG_UNEMPLOYED,
    DISABLED,
    /** Shortly before their pension, or receiving it. */
    ELDERLY,
    /** From 14 to 17 years. */
    TEENAGERS;

    /** The purpose without the person's yes to which nothing is kept. */
    public static final String CONSENT = "groups";

    /** The purpose of what is said about health, on a signed sheet of its own. */
    public static final String HEALTH = "health";

    /** Whether it tells of somebody's health (152-FZ, article 10). */
    public boolean isOfHealth() {
        return this == DISABLED;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
