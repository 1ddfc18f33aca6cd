package perspectiva.launcher;

/** How the program ended: one number for each reason, so that scripts can tell them apart. */
enum Outcome {
    DONE(0),
    PORTAL_FAILED(1),
    WRONG_USE(2),
    PORT_IN_USE(3),
    DATA_UNUSABLE(4),
    ALREADY_RUNNING(5),
    DATABASE_UNREACHABLE(6),
    SCHEMA_NEWER(7),
    DEPLOYMENT_FAILED(8),
    TOO_SLOW(9),
    ORDER_REFUSED(10);

    private final int code;

    Outcome(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
