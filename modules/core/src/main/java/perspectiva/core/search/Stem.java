package perspectiva.core.search;

import java.util.Set;

/**
 * The part of a word that its forms share: "сварщика" and "сварщиком" have the stem "сварщик". Cuts the endings of nouns and
 * adjectives only, since these are what titles are made of.
 *
 * <p>Why not a search library: its analysers cut verbs and diminutives too, which makes strangers of one stem, and weigh more
 * than the whole index.
 */
public final class Stem {

    private static final int SHORTEST = 3;

    private static final int LONGEST_ENDING = 4;

    private static final Set<String> RUSSIAN = Set.of(
            "ами", "ями", "ого", "его", "ому", "ему", "ыми", "ими", "иями", "иях", "ией", "иям", "ием", "ий", "ый",
            "ой", "ей", "ая", "яя", "ое", "ее", "ые", "ие", "ую", "юю", "ою", "ею", "ым", "им", "ом", "ем", "ам", "ям",
            "ах", "ях", "ых", "их", "ов", "ев", "ия", "ии", "ию", "а", "я", "о", "е", "и", "ы", "у", "ю", "й", "ь");

    private static final Set<String> ENGLISH = Set.of("s", "'s");

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

    /** Without the longest of the endings that leaves enough. */
    private static String without(String word, Set<String> endings) {
        for (int length = Math.min(LONGEST_ENDING, word.length() - SHORTEST); length > 0; length--) {
            int cut = word.length() - length;
            if (endings.contains(word.substring(cut))) {
                return word.substring(0, cut);
            }
        }
        return word;
    }
}
