package perspectiva.spi;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Needs, or groups of them, that another module may answer. Whoever answers one keeps its kind, its number and its label, and
 * asks again at every look what the reader may know. Called within a transaction.
 */
public interface DemandLinks {

    /** What the history calls these records: {@code needs.need}. */
    String kind();

    /**
     * Those for which people are wanted now and in which all these words are, the latest first.
     *
     * @param caller nobody but the office finds any
     */
    List<Wanted> find(String words, Caller caller, int most);

    /**
     * Those of some numbers as the caller may know them; what the caller may not know of is missing.
     *
     * @param records some hundreds at most
     */
    List<Wanted> known(Collection<Long> records, Caller caller);

    /** Which of them are an organisation's, or hold something of its. */
    Set<Long> ofOrganisation(Collection<Long> records, long organisation);
}
