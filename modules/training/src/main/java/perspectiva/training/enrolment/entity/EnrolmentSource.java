package perspectiva.training.enrolment.entity;

import java.util.Locale;

/** Who brought a person to a session. */
public enum EnrolmentSource {
    SELF(3),
    EMPLOYER(2),
    EMPLOYMENT_SERVICE(1),
    /** The office or a trainer, from a signed paper. */
    OFFICE(3),
    /** A list somebody sent. */
    IMPORT(3);

    private final int tier;

    EnrolmentSource(int tier) {
        this.tier = tier;
    }

    /** Where such people stand in the waiting list unless the office says otherwise; 1 comes first. */
    int tier() {
        return tier;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
