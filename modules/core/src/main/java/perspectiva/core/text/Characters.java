package perspectiva.core.text;

import java.util.regex.Pattern;

/**
 * What text is made of. Text that is pasted or comes in files brings along characters that control a terminal, halves of
 * characters, and some that nobody sees: PostgreSQL refuses some of them, an answer in XML cannot hold others, an invisible one
 * keeps a word from being found, and one that turns the direction round makes a title look like another.
 */
public final class Characters {

    private static final Pattern NO_TEXT =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\xAD\\u200B\\u202D\\u202E\\u2060"
                    + "\\uFEFF\\x{FFFE}\\x{FFFF}\\x{D800}-\\x{DFFF}]");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private Characters() {}

    /** The text without them. Joiners stay, which emoji and many scripts are written with, and so do marks of direction. */
    public static String legible(String text) {
        return NO_TEXT.matcher(text).replaceAll("");
    }

    public static boolean areLegible(String text) {
        return !NO_TEXT.matcher(text).find();
    }

    /** Whether it says anything: dots and dashes do not. */
    public static boolean holdLetters(String text) {
        return LETTER.matcher(text).find();
    }
}
