package perspectiva.spi;

import java.util.Set;

/**
 * One record as the search shows it to some of its readers; to others it may show another card. Nothing may stand in it that
 * its readers may not read, because whatever is in it can be found.
 *
 * @param record the record's number
 * @param kind the text key of what it is to them: {@code needs.kind.vacancy}
 * @param title what people call it
 * @param hint what tells it from its namesakes
 * @param body what else it says, quoted where it holds a word that is sought
 * @param aliases other words it is found by, never shown: its name in another language
 * @param address where it is, from the portal's root
 * @param readers who finds it by this card: words the module knows, see {@link Searchable#readsAs}
 * @param others who does not, since another card of the record is theirs
 */
public record SearchCard(
        long record,
        String kind,
        String title,
        String hint,
        String body,
        String aliases,
        String address,
        Set<String> readers,
        Set<String> others) {

    /** A card that nobody finds until {@link #readBy} says who. */
    public static SearchCard of(long record, String kind, String title, String address) {
        return new SearchCard(record, kind, title, "", "", "", address, Set.of(), Set.of());
    }

    public SearchCard hint(String text) {
        return new SearchCard(record, kind, title, text, body, aliases, address, readers, others);
    }

    public SearchCard body(String text) {
        return new SearchCard(record, kind, title, hint, text, aliases, address, readers, others);
    }

    public SearchCard aliases(String words) {
        return new SearchCard(record, kind, title, hint, body, words, address, readers, others);
    }

    public SearchCard readBy(Set<String> words) {
        return new SearchCard(record, kind, title, hint, body, aliases, address, Set.copyOf(words), others);
    }

    public SearchCard exceptFor(Set<String> words) {
        return new SearchCard(record, kind, title, hint, body, aliases, address, readers, Set.copyOf(words));
    }
}
