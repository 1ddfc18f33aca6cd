package perspectiva.training.attendance;

import java.util.List;
import perspectiva.core.store.Slice;
import perspectiva.training.session.MeetingRow;
import perspectiva.training.session.entity.CourseSession;

/**
 * The attendance book of a session: people and what was written about them at each meeting that has begun.
 *
 * @param needed the least that passes, in percent of the hours
 */
public record Book(CourseSession session, List<MeetingRow> meetings, Slice<BookRow> people, int needed) {

    public Book {
        meetings = List.copyOf(meetings);
    }
}
