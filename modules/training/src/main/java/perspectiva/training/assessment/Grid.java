package perspectiva.training.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import perspectiva.training.assessment.entity.SittingSheet;
import perspectiva.training.course.entity.Assessment;

/**
 * The people of one sitting with their results, by name. The printed record has the same lines in the same order.
 *
 * @param number the session's
 * @param provider the institution that teaches the course
 * @param place of the assessment in the scheme; nought for the first
 * @param attempt 1 for the first, 2 for the first resit
 * @param attempts how many attempts there may be
 * @param sheet what is said about the sitting; today's day while it is not there yet
 * @param record the number of its record; empty until it has one
 * @param dueOn the last day on which a mark is corrected without a reason
 * @param isLate whether that day is over or the record has a number
 * @param isOpen whether marks may be written
 * @param isRanked whether a passed examination gives a worker's rank
 */
public record Grid(
        long session,
        String number,
        String title,
        String provider,
        int place,
        Assessment assessment,
        int attempt,
        int attempts,
        SittingSheet sheet,
        boolean isHeld,
        String record,
        LocalDate dueOn,
        boolean isLate,
        boolean isOpen,
        boolean isRanked,
        List<ResultLine> lines)
        implements Serializable {

    public Grid {
        lines = List.copyOf(lines);
    }

    public long marked() {
        return lines.stream().filter(ResultLine::isMarked).count();
    }

    public boolean isWhole() {
        return !lines.isEmpty() && marked() == lines.size();
    }

    /** Whether the office said of somebody how the course ended, so that it says why when it changes the marks. */
    public boolean isJudged() {
        return lines.stream().anyMatch(ResultLine::isJudged);
    }

    /** Whether its record may have a number now. */
    public boolean isAdoptable() {
        return isWhole() && isHeld && record.isEmpty() && assessment.getKind().isExamined();
    }
}
