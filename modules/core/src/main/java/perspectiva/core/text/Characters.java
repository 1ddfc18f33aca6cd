package perspectiva.core.text;

import java.util.regex.Pattern;

/**
 * What text is made of. Text that is pasted or comes in files brings along characters that control a terminal, halves of
 * characters, and some that nobody sees: PostgreSQL refuses some of them, an answer in XML cannot hold others, an invisible one
 * keeps a word from being found, and one that turns the direction round makes a title look like another.
 */
public final class Characters {

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private Characters() {}

    /** The text without them. Joiners stay, which emoji and many scripts are written with, and so do marks of direction. */
    public static String legible(String text) {
        return areLegible(text)
                ? text
                : text.codePoints()
                        .filter(Characters::isText)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    public static boolean areLegible(String text) {
        int character;
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            if (!isText(character)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(int character) {
        return switch (character) {
            case '\t', '\n', '\r' -> true;
            case 0x7F, 0xAD, 0x200B, 0x202D, 0x202E, 0x2060, 0xFEFF, 0xFFFE, 0xFFFF -> false;
            default -> character >= ' ' && (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE);
        };
    }

    /** Whether it says anything: dots and dashes do not. */
    public static boolean holdLetters(String text) {
        return LETTER.matcher(text).find();
    }
}
