package perspectiva.core.search;

import java.time.Instant;

/**
 * How the search stands.
 *
 * @param toRead how many records are being read into the index at the moment; 0 when none
 * @param read how many of them are in
 * @param bytes the index on disk
 * @param comparedAt when the index was last compared with the database; null before the first time
 * @param milliseconds how long that took
 */
public record SearchState(
        Condition condition, int toRead, int read, long bytes, Instant comparedAt, long milliseconds) {

    /** Whether it answers. */
    public enum Condition {
        /** Knows every record. */
        READY,
        /** Reads the records for the first time or anew, and finds those it has read. */
        BUILDING,
        /** Finds nothing, and is tried again. */
        BROKEN;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public boolean isReady() {
        return condition == Condition.READY;
    }

    /** How much is read, 0 to 100. */
    public int percent() {
        return toRead == 0 ? 0 : (int) (100L * read / toRead);
    }
}
