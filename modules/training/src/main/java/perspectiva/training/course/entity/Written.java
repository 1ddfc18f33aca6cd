package perspectiva.training.course.entity;

import perspectiva.core.text.Characters;

/** Text as people write it, made fit to store. */
public final class Written {

    private Written() {}

    /** Legible and without blanks around it; empty instead of nothing. */
    public static String tidy(String typed) {
        return typed == null ? "" : Characters.legible(typed).strip();
    }
}
