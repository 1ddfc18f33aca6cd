package perspectiva.demand.entity;

import java.util.Locale;

/** Whether an employer still stands by what it said. */
public enum CommitmentStanding {
    STANDING,
    /** It said something else about the same later. */
    REPLACED,
    /** It took it back, or has no need in the group any more. */
    WITHDRAWN;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
