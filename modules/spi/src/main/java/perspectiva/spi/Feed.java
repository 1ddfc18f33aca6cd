package perspectiva.spi;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A public list that people follow with a news reader. The portal serves it as Atom (RFC 4287) at
 * {@code /<module>/<name>.atom}, with the filters of the list as parameters.
 */
public interface Feed {

    /** The word in the address; the list page it belongs to has the same, and its title is the feed's. */
    String name();

    /**
     * What is new, the latest first, a hundred at most. Everybody reads it: no data of persons.
     *
     * @param filters the address's parameters
     */
    List<Entry> entries(Map<String, String> filters, Caller caller);

    /**
     * One of the list's records.
     *
     * @param path its page from the portal's root, {@code /needs/vacancy?id=1}; it never changes and so names the entry
     * @param summary a line of plain text
     */
    record Entry(String path, String title, String summary, Instant published) {}
}
