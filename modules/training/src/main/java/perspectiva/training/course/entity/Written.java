package perspectiva.training.course.entity;

import perspectiva.core.text.Characters;

/** Text as people write it, made fit to store. */
public final class Written {

    private Written() {}

    /** Without blanks around it and without the one sign PostgreSQL cannot hold; empty instead of nothing. */
    public static String tidy(String typed) {
        return typed == null ? "" : Characters.legible(typed).strip();
    }
}
