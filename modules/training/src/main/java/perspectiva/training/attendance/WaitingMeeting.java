package perspectiva.training.attendance;

import java.io.Serializable;
import perspectiva.training.session.MeetingRow;

/**
 * A meeting that waits for marks, or will.
 *
 * @param people how many are on its sheet
 * @param marked how many have a mark
 * @param isOverdue whether marks were due before today
 */
public record WaitingMeeting(MeetingRow meeting, long people, long marked, boolean isOverdue) implements Serializable {

    /** Whether it goes on and people are not marked yet. */
    public boolean isNow() {
        return meeting.isMarkable() && !meeting.isOver() && marked < people;
    }
}
