package perspectiva.spi;

import java.time.LocalDate;
import java.util.List;

/**
 * One rule of how long something may be kept. Every night the portal asks what is due and proposes it; nothing is destroyed
 * until a person has confirmed.
 */
public interface RetentionRule {

    /**
     * Short lower-case word, unique within the module. Its texts are {@code <module>.retention.<name>} and
     * {@code <module>.retention.<name>.why}.
     */
    String name();

    /** What is due today, the oldest first, at most {@code limit}. */
    List<Due> due(LocalDate today, int limit);

    /** What this record is called on the list of proposals; for rules about many records at once, how many there are. */
    String describe(long record);

    /**
     * Destroys or pseudonymises what was proposed. Called in a transaction, in the name of whoever confirmed.
     *
     * @throws Refused when it must not be done, or not yet
     */
    void carryOut(long record);

    /**
     * @param record the record's number; 0 for a rule about many records at once
     * @param since the day from which it need not be kept any more
     */
    record Due(long record, LocalDate since) {}
}
