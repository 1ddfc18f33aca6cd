package perspectiva.core.start;

import java.util.Collection;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Work of a scheduled task on many records, each in a transaction of its own. */
public final class OneByOne {

    private static final Logger LOG = Logger.getLogger(OneByOne.class.getName());

    private OneByOne() {}

    /**
     * What fails for one hinders no other; it is tried again with the next round.
     *
     * @param what the work, for the log: "reminding of the session"
     * @param records their numbers
     */
    public static void all(String what, Collection<Long> records, LongConsumer work) {
        for (long record : records) {
            try {
                work.accept(record);
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, failed, () -> "A task failed " + what + " " + record);
            }
        }
    }
}
