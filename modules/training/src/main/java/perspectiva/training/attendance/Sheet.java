package perspectiva.training.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import perspectiva.core.store.Now;
import perspectiva.training.session.MeetingRow;

/**
 * The people of one meeting with their marks, by name. The printed twin has the same lines in the same order.
 *
 * @param dueUntil from then on whoever changes a mark says why
 * @param isClosed whether the session is closed and no mark changes any more
 */
public record Sheet(MeetingRow meeting, List<SheetLine> lines, Instant dueUntil, boolean isOverdue, boolean isClosed) {

    public Sheet {
        lines = List.copyOf(lines);
    }

    /** The last day on which marks are due. */
    public LocalDate lastDay() {
        return dueUntil.minusMillis(1).atZone(Now.zone()).toLocalDate();
    }

    public boolean isMarkable() {
        return meeting.isMarkable() && !isClosed;
    }

    public long marked() {
        return lines.stream().filter(SheetLine::isMarked).count();
    }

    public boolean isWhole() {
        return marked() == lines.size();
    }
}
