package perspectiva.core.people;

import java.util.Locale;

/** How big an enterprise is by its staff, after federal law 209-FZ. The law's turnover test is not known here. */
public enum SizeClass {
    MICRO(15),
    SMALL(100),
    MEDIUM(250),
    LARGE(Integer.MAX_VALUE);

    private final int atMost;

    SizeClass(int atMost) {
        this.atMost = atMost;
    }

    public static SizeClass of(int headcount) {
        SizeClass found = MICRO;
        while (headcount > found.atMost) {
            found = values()[found.ordinal() + 1];
        }
        return found;
    }

    /** As text keys say it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
