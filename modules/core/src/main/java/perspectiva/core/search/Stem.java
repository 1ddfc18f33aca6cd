package perspectiva.core.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * The part of a word that its forms share: "сварщика" and "сварщиком" have the stem "сварщик". Cuts the endings of nouns and
 * adjectives only, since these are what titles are made of.
 *
 * <p>Why not a search library: its analysers cut verbs and diminutives too, which makes strangers of one stem, and weigh more
 * than the whole index.
 */
public final class Stem {

    private static final int SHORTEST = 3;

    private static final List<String> RUSSIAN = longestFirst(
            "ами", "ями", "ого", "его", "ому", "ему", "ыми", "ими", "иями", "иях", "ией", "иям", "ием", "ий", "ый",
            "ой", "ей", "ая", "яя", "ое", "ее", "ые", "ие", "ую", "юю", "ою", "ею", "ым", "им", "ом", "ем", "ам", "ям",
            "ах", "ях", "ых", "их", "ов", "ев", "ия", "ии", "ию", "а", "я", "о", "е", "и", "ы", "у", "ю", "й", "ь");

    private static final List<String> ENGLISH = longestFirst("s", "'s");

    private Stem() {}

    /** @param word normalised */
    public static String of(String word) {
        if (word.isEmpty() || word.charAt(0) < 'а' || word.charAt(0) > 'я') {
            return english(word);
        }
        String cut = without(word, RUSSIAN);
        return cut.length() > SHORTEST && cut.endsWith("ец") ? cut.substring(0, cut.length() - 2) + "ц" : cut;
    }

    private static String english(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("men")) {
            return word.substring(0, word.length() - 2) + "an";
        }
        return word.endsWith("ss") ? word : without(word, ENGLISH);
    }

    private static String without(String word, List<String> endings) {
        return endings.stream()
                .filter(word::endsWith)
                .filter(ending -> word.length() - ending.length() >= SHORTEST)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }

    private static List<String> longestFirst(String... endings) {
        return Stream.of(endings)
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }
}
