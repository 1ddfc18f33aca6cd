package perspectiva.training.enrolment;

import java.io.Serializable;
import java.time.LocalDate;
import perspectiva.training.session.entity.SessionMode;
import perspectiva.training.session.entity.SessionState;

/**
 * A session people may come to, as everybody reads it.
 *
 * @param course the number of its course
 * @param price in kopecks; nought costs nothing
 * @param taken how many seats are taken or kept for somebody
 * @param waiting how many wait for a seat
 */
public record OpenSession(
        long id,
        long course,
        String number,
        String title,
        SessionState state,
        SessionMode mode,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate enrolUntil,
        int seatsMax,
        long price,
        long taken,
        long waiting)
        implements Serializable {

    /** Whether one may apply, also for a place in the waiting list. */
    public boolean isOpen() {
        return state != SessionState.PUBLISHED;
    }

    /** Seats nobody has; none while somebody waits for one. */
    public long free() {
        return waiting > 0 ? 0 : Math.max(0, seatsMax - taken);
    }
}
