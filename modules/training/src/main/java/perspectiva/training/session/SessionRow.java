package perspectiva.training.session;

import java.time.LocalDate;
import perspectiva.training.session.entity.SessionMode;
import perspectiva.training.session.entity.SessionState;

/**
 * A session in a list.
 *
 * @param number null while it is a draft
 * @param hours academic hours the course has
 * @param units academic hours its planned meetings have together
 */
public record SessionRow(
        long id,
        String number,
        String title,
        SessionState state,
        SessionMode mode,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate enrolUntil,
        int seatsMin,
        int seatsMax,
        int hours,
        long units) {

    /** As the database tells it: without what only its meetings know. */
    public SessionRow(
            long id,
            String number,
            String title,
            SessionState state,
            SessionMode mode,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate enrolUntil,
            int seatsMin,
            int seatsMax,
            int hours) {
        this(id, number, title, state, mode, startsOn, endsOn, enrolUntil, seatsMin, seatsMax, hours, 0);
    }

    SessionRow with(long planned) {
        return new SessionRow(
                id, number, title, state, mode, startsOn, endsOn, enrolUntil, seatsMin, seatsMax, hours, planned);
    }
}
