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

    /** Whether everybody on its sheet has a mark. */
    public boolean isFull() {
        return marked >= people;
    }

    /** Whether people can be marked now and are not yet. */
    public boolean isWaiting() {
        return meeting.isMarkable() && !isFull();
    }

    /** Whether it waits and still goes on. */
    public boolean isNow() {
        return isWaiting() && !meeting.isOver();
    }
}
