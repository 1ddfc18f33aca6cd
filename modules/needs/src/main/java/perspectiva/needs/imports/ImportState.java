package perspectiva.needs.imports;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where an import is on its way. */
public enum ImportState {
    /** Its lines are read and nothing is stored yet. */
    CHECKING,
    /** It waits for whoever brought it to say yes. */
    CHECKED,
    IMPORTING,
    DONE,
    /** Its owner thought better of it. */
    DROPPED,
    /** The file itself could not be read. */
    FAILED;

    /** Nobody has more than one such. */
    static final Set<ImportState> UNFINISHED = EnumSet.of(CHECKING, CHECKED, IMPORTING);

    public boolean isAtWork() {
        return this == CHECKING || this == IMPORTING;
    }

    /** The lower-case word used in text keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
