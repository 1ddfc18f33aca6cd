package perspectiva.needs.entity;

import java.util.Locale;

/** How the partnership learnt of a need. */
public enum Source {
    PORTAL,
    SURVEY,
    EMPLOYMENT_SERVICE,
    IMPORT;

    /** The lower-case word used in text keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
