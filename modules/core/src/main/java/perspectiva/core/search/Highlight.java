package perspectiva.core.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import perspectiva.core.search.Hit.Piece;

/**
 * Marks the words that were sought in the texts of one answer, in whatever form they stand there. Records of one kind say much
 * the same: what a word is taken for is asked once.
 */
final class Highlight {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}+#]+");

    /** Characters before and after the first word of a quotation. */
    private static final int BEFORE = 40;

    private static final int AFTER = 120;

    private record Word(String text, String stem) {}

    private final List<Word> sought;
    private final Set<Likeness> enough;
    private final Map<String, Boolean> known = new HashMap<>();

    /** @param isLoose whether a typing slip is taken for the word */
    Highlight(List<String> words, boolean isLoose) {
        sought = words.stream().map(word -> new Word(word, Stem.of(word))).toList();
        enough = isLoose
                ? EnumSet.of(Likeness.SAME, Likeness.FORM, Likeness.BEGINNING, Likeness.SLIP)
                : EnumSet.of(Likeness.SAME, Likeness.FORM, Likeness.BEGINNING);
    }

    List<Piece> in(String text) {
        List<Piece> pieces = new ArrayList<>();
        int told = 0;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (isSought(words.group())) {
                add(pieces, text.substring(told, words.start()), false);
                add(pieces, words.group(), true);
                told = words.end();
            }
        }
        add(pieces, text.substring(told), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean isSought) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, isSought));
        }
    }

    /** The surroundings of the first of the words; nothing when the text has none of them. */
    List<Piece> quote(String text) {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (isSought(words.group())) {
                return in(around(text, words.start()));
            }
        }
        return List.of();
    }

    /** From a whole word to a whole word, on one line. */
    private static String around(String text, int place) {
        int from = place <= BEFORE ? 0 : text.lastIndexOf(' ', place - BEFORE) + 1;
        int end = text.length() <= place + AFTER ? text.length() : text.lastIndexOf(' ', place + AFTER);
        String cut = text.substring(from, Math.max(end, place))
                .replaceAll("\\s+", " ")
                .strip();
        return (from > 0 ? "… " : "") + cut + (end < text.length() ? " …" : "");
    }

    private boolean isSought(String word) {
        return known.computeIfAbsent(word, this::isLikeOne);
    }

    private boolean isLikeOne(String word) {
        String stored = SearchText.normalise(word);
        String stem = Stem.of(stored);
        return sought.stream().anyMatch(one -> enough.contains(Likeness.of(one.text(), one.stem(), stored, stem)));
    }
}
