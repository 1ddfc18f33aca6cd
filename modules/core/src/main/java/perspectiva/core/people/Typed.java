package perspectiva.core.people;

import java.util.Locale;
import perspectiva.core.text.Characters;
import perspectiva.spi.Refused;

/** Text as people type it, made fit to store and to be found. */
public final class Typed {

    private Typed() {}

    /** Without blanks around and doubled inside; empty instead of nothing. */
    public static String tidy(String typed) {
        return typed == null ? "" : Characters.legible(typed).strip().replaceAll("[\\s\\u00A0]+", " ");
    }

    /** The same, refused when nothing was typed or more than the column holds. */
    public static String required(String typed, int atMost, String field) {
        String text = optional(typed, atMost, field);
        if (text.isEmpty()) {
            throw new Refused("core.refused.empty").at(field);
        }
        return text;
    }

    public static String optional(String typed, int atMost, String field) {
        String text = tidy(typed);
        if (text.length() > atMost) {
            throw new Refused("core.refused.long", atMost).at(field);
        }
        return text;
    }

    /** An e-mail address in lower case, or nothing. */
    public static String email(String typed, String field) {
        String address = optional(typed, 200, field).toLowerCase(Locale.ROOT);
        if (!address.isEmpty() && !address.matches("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>.]{2,}")) {
            throw new Refused("core.refused.email", address).at(field);
        }
        return address;
    }

    /** Lower case, ё as е, without quotation marks: for columns one searches and sorts by, alike in every database. */
    public static String sought(String... parts) {
        return tidy(String.join(" ", parts).replaceAll("[«»„“”\"'%_\\\\]", " "))
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е');
    }

    /** A search pattern that finds the typed words in a column made by {@link #sought}, in the order typed. */
    public static String pattern(String typed) {
        return "%" + sought(tidy(typed)).replace(' ', '%') + "%";
    }
}
