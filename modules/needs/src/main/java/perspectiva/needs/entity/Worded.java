package perspectiva.needs.entity;

import java.util.Locale;

/** A choice of a form: its lower-case word ends the key of its text, {@code needs.education.higher}. */
public interface Worded {

    String name();

    default String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
