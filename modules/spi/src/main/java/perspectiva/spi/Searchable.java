package perspectiva.spi;

import java.util.List;
import java.util.Set;

/**
 * Records of a module that the search of the top bar finds. The portal keeps what it is told in an index beside the database,
 * follows every stored change, and asks again for what it missed.
 */
public interface Searchable {

    /** The class of the stored records. */
    Class<?> record();

    /**
     * The records after this number, in ascending order of their numbers.
     *
     * @param most how many at most
     */
    List<Stamp> stamps(long after, int most);

    /**
     * How these records are found: as many cards for each as it has kinds of readers. A record without one is not found; of a
     * record that is gone nothing is said.
     */
    List<SearchCard> cards(List<Long> ids);

    /**
     * Which of its records another look is due at when some stored record was added, changed or removed: by default the record
     * itself. A module whose cards quote other records names those that quote this one.
     */
    default List<Long> touchedBy(Class<?> type, long id) {
        return type.equals(record()) ? List.of(id) : List.of();
    }

    /** The words among the cards' readers that fit this caller. What the caller may not open must not fit. */
    Set<String> readsAs(Caller caller);

    /**
     * One state of a record.
     *
     * @param version grows with every change of what its cards say
     */
    record Stamp(long id, int version) {}
}
