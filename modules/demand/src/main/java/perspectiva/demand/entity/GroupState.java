package perspectiva.demand.entity;

import java.util.Locale;

/** Where a need group stands. */
public enum GroupState {
    /** Needs join and leave; employers say what they commit themselves to. */
    FORMING,
    /** The employers stand by it: it may be trained for. */
    AGREED,
    /** Nobody goes on with it; its needs are free for others. */
    DISSOLVED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
