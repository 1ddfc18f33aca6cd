package perspectiva.core.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One record that was found, cut where the words that were sought begin and end.
 *
 * @param kind the text key of what it is
 * @param quote the place in its text where they stand; empty when they stand elsewhere
 * @param address where it is, from the portal's root
 */
public record Hit(String kind, List<Piece> title, List<Piece> hint, List<Piece> quote, String address) {

    /** A piece of text, and whether it is one of the words. */
    public record Piece(String text, boolean isSought) {}

    public String plainTitle() {
        return plain(title);
    }

    public String plainHint() {
        return plain(hint);
    }

    private static String plain(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
