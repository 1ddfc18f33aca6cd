package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** How many seats of sessions somebody has, for the rest of the training centre. */
@ApplicationScoped
public class TakenSeats {

    @Inject
    Seats seats;

    /** By session; a session nobody comes to is missing. */
    public Map<Long, Long> of(Collection<Long> sessions) {
        return seats.taken(sessions);
    }
}
