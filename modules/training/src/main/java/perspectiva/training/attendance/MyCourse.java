package perspectiva.training.attendance;

import java.io.Serializable;
import perspectiva.training.attendance.entity.AttendanceShare;

/**
 * How much of one course a participant attended so far.
 *
 * @param needed the least that passes, in percent of the hours
 */
public record MyCourse(long enrolment, String title, AttendanceShare share, int needed) implements Serializable {

    public boolean isEnough() {
        return share.isUnknown() || share.isAtLeast(needed);
    }
}
