package perspectiva.needs.entity;

/** The least schooling wanted, with its level of the European framework (EQF). */
public enum Education implements Worded {
    /** Nine years of school. */
    BASIC(2),
    /** Eleven years of school. */
    GENERAL(4),
    /** A worker trained at a college. */
    WORKER(4),
    /** A technician trained at a college. */
    TECHNICIAN(5),
    HIGHER(6);

    private final int eqf;

    Education(int eqf) {
        this.eqf = eqf;
    }

    /** Its level of the European Qualifications Framework, 1 to 8. */
    public int eqf() {
        return eqf;
    }
}
