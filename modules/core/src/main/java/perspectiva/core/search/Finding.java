package perspectiva.core.search;

import java.util.Map;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;

/**
 * What a search found.
 *
 * @param hits one page of it
 * @param total how many there are of the kind wanted
 * @param kinds how many of each kind there are, the chosen one or not
 * @param understood what was searched instead of what was typed, in the other keyboard layout; else empty
 * @param isLoose whether nothing is spelt as it was typed, and this is like it
 */
public record Finding(Slice<Hit> hits, long total, Map<String, Long> kinds, String understood, boolean isLoose) {

    static Finding nothing(Paging paging) {
        return new Finding(Slice.empty(paging), 0, Map.of(), "", false);
    }

    /** How many there are of all kinds. */
    public long all() {
        return kinds.values().stream().mapToLong(Long::longValue).sum();
    }
}
