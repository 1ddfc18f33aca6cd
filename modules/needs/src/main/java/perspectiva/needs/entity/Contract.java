package perspectiva.needs.entity;

import java.util.Locale;

/** What kind of labour contract is offered. */
public enum Contract {
    PERMANENT,
    FIXED_TERM,
    SEASONAL,
    INTERNSHIP;

    /** The lower-case word used in text keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
