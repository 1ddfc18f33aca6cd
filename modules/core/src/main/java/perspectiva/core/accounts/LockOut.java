package perspectiva.core.accounts;

import java.time.Duration;

/**
 * What wrong tries cost. In a row from one place, five close the account for that place for a minute, every further one for
 * twice as long, an hour at most. All strangers' tries together close nothing: from the tenth within an hour on they only make
 * strangers wait for their answer, a second more with each, five at most.
 */
final class LockOut {

    static final int TRIES = 5;

    /** After a day without a try a place begins anew. */
    static final Duration MEMORY = Duration.ofDays(1);

    /** For so long strangers' tries at one e-mail are remembered. */
    static final Duration STRANGERS_MEMORY = Duration.ofHours(1);

    private static final int AT_MOST_MINUTES = 60;
    private static final int STRANGERS_TRIES = 10;
    private static final int AT_MOST_SECONDS = 5;

    private LockOut() {}

    /** For how long the place is closed after so many failures in a row; nought while there are tries left. */
    static Duration after(int failures) {
        if (failures < TRIES) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - TRIES, 6);
        return Duration.ofMinutes(Math.min(1L << doublings, AT_MOST_MINUTES));
    }

    /** How long a stranger waits after so many failures of strangers. */
    static Duration pause(int strangersFailures) {
        return Duration.ofSeconds(Math.max(0, Math.min(strangersFailures - STRANGERS_TRIES + 1, AT_MOST_SECONDS)));
    }
}
