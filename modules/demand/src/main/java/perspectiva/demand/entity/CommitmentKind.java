package perspectiva.demand.entity;

import java.util.Locale;

/** What an employer commits itself to for the people a group is trained for. */
public enum CommitmentKind {
    /** To talk with so many of them. */
    INTERVIEW,
    /** To take so many of them on. */
    HIRE,
    /** To bear so much of the cost. */
    CO_PAY;

    /** Whether it is counted in money, and not in people. */
    public boolean isMoney() {
        return this == CO_PAY;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
