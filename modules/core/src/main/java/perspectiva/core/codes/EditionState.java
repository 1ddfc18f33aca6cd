package perspectiva.core.codes;

import java.util.Locale;

/** Where an edition is on its way. */
public enum EditionState {
    /** Its files are here, nobody has read them yet. */
    BROUGHT,
    /** Read and compared; waits for a decision. */
    CHECKED,
    /** Its files hold rows that make no sense. */
    FLAWED,
    /** On its way into the list. */
    APPLYING,
    /** In force. */
    CURRENT,
    /** Was in force. */
    PAST,
    /** Given up. */
    DROPPED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the portal has something to do with it by itself. */
    public boolean isWork() {
        return this == BROUGHT || this == APPLYING;
    }
}
