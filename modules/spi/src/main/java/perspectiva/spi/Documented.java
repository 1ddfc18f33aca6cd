package perspectiva.spi;

import java.time.LocalDate;
import java.util.List;

/**
 * Records of a module that papers can be attached to. The portal keeps the papers and shows them where a page says {@code
 * <portal:documents kind="needs.need" record="#{...}"/>}; the module answers whose they are. The page itself must say {@link
 * Page#takingFiles}.
 */
public interface Documented {

    /** What somebody may do with the papers of one record. */
    enum Access {
        /** Not even know of them. */
        NONE,
        READ,
        /** Read, attach and remove. */
        KEEP
    }

    /** What the history calls these records: {@code needs.need}. */
    String kind();

    /** {@link Access#NONE} also when there is no such record. Called within a transaction, at every look at a paper. */
    Access accessTo(long record, Caller caller);

    /** The records whose papers may name this person: the papers are destroyed when the person is erased. */
    default List<Long> naming(Subject subject) {
        return List.of();
    }

    /**
     * Which of these records ended so long ago that their papers need not be kept any more.
     *
     * @param records some hundreds at most
     */
    default List<Long> over(List<Long> records, LocalDate today) {
        return List.of();
    }
}
