package perspectiva.training.session;

import java.util.List;
import perspectiva.training.session.entity.CourseSession;

/**
 * Meetings were planned. Told in the transaction that did it.
 *
 * @param session held until that transaction ends
 * @param planned one at least, in the order in which they take place
 */
public record MeetingsPlanned(CourseSession session, List<Arranged> planned) {}
