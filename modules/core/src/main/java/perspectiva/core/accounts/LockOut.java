package perspectiva.core.accounts;

import java.time.Duration;

/** Five wrong passwords close an account for a minute, every further one for twice as long, an hour at most. */
final class LockOut {

    static final int TRIES = 5;
    private static final int AT_MOST_MINUTES = 60;

    private LockOut() {}

    /** For how long the account is closed after so many failures in a row; nought while there are tries left. */
    static Duration after(int failures) {
        if (failures < TRIES) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - TRIES, 6);
        return Duration.ofMinutes(Math.min(1L << doublings, AT_MOST_MINUTES));
    }
}
