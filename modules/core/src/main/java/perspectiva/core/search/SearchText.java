package perspectiva.core.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody typed into a search field, made comparable with what is stored. */
public final class SearchText {

    /** The escape character of the patterns below; JPQL says {@code like :typed escape '!'}. Not the backslash: the databases disagree about it. */
    public static final char ESCAPE = '!';

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");
    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}+#]+");

    private SearchText() {}

    /** In lower case, with е for ё, without spaces around and with single ones inside. */
    public static String normalise(String typed) {
        if (typed == null) {
            return "";
        }
        String single = SPACES.matcher(typed).replaceAll(" ").strip();
        return single.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** The words of what was typed, normalised; "C++" and "C#" are words too. */
    public static List<String> words(String typed) {
        return Stream.of(NOT_IN_WORDS.split(normalise(typed)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether a letter of it is Cyrillic. */
    public static boolean isCyrillic(String typed) {
        return typed != null
                && typed.codePoints()
                        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
    }

    /** A LIKE pattern for columns that hold what was typed, in whatever case; percent and underscore stand for themselves. */
    public static String containing(String typed) {
        return "%" + literally(typed) + "%";
    }

    /** A LIKE pattern for columns that begin with what was typed. */
    public static String startingWith(String typed) {
        return literally(typed) + "%";
    }

    private static String literally(String typed) {
        String plain = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        return plain.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
