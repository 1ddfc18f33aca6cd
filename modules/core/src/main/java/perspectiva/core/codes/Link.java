package perspectiva.core.codes;

import java.util.Locale;

/** That one code belongs to another: an occupation needs a skill, a skill is part of a wider one. */
record Link(String from, Kind kind, String to) {

    /** How they belong together. */
    enum Kind {
        /** The occupation cannot do without the skill. */
        ESSENTIAL,
        /** The skill helps in the occupation. */
        OPTIONAL,
        /** The second is the wider one. */
        BROADER;

        /** Reads it as ESCO writes it. */
        static Kind of(String word) {
            return valueOf(word.strip().toUpperCase(Locale.ROOT));
        }
    }
}
