package perspectiva.training.session.entity;

import java.time.Instant;
import java.util.Optional;

/**
 * What its meetings say about a session.
 *
 * @param meetings how many are planned; those that were cancelled do not count
 * @param units how many lesson units they are together
 * @param first when the first begins; empty when there is none
 * @param last when the last ends
 * @param unchecked a trainer among them whose criminal record nobody has checked, by name; empty when there is none
 * @param coming how many people have a seat and did not leave it
 * @param seated how many seats are somebody's, those that are only offered included
 */
public record SessionFacts(
        long meetings,
        long units,
        Optional<Instant> first,
        Optional<Instant> last,
        Optional<String> unchecked,
        long coming,
        long seated) {

    public static final SessionFacts NONE =
            new SessionFacts(0, 0, Optional.empty(), Optional.empty(), Optional.empty(), 0, 0);

    /** Nobody has an offer. */
    public SessionFacts(
            long meetings,
            long units,
            Optional<Instant> first,
            Optional<Instant> last,
            Optional<String> unchecked,
            long coming) {
        this(meetings, units, first, last, unchecked, coming, coming);
    }
}
