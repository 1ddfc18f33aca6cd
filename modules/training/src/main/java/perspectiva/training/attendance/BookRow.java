package perspectiva.training.attendance;

import java.io.Serializable;
import java.util.List;
import perspectiva.training.attendance.entity.AttendanceShare;

/**
 * One person in the book.
 *
 * @param cells what is written at each meeting, in the meetings' order; null where nothing is
 */
public record BookRow(long enrolment, String name, AttendanceShare share, List<Cell> cells) implements Serializable {

    /**
     * A mark.
     *
     * @param word how the person was
     * @param units lesson units the person was there
     */
    public record Cell(String word, int units) implements Serializable {

        public boolean isThere() {
            return units > 0;
        }
    }
}
