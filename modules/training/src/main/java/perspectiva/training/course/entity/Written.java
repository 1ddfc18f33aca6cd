package perspectiva.training.course.entity;

/** Text as people write it, made fit to store. */
public final class Written {

    private Written() {}

    /** Without blanks around it and without the one sign PostgreSQL cannot hold; empty instead of nothing. */
    public static String tidy(String typed) {
        return typed == null ? "" : typed.replace("\0", "").strip();
    }
}
