package perspectiva.training.attendance;

import java.io.Serializable;
import perspectiva.training.session.MeetingRow;

/**
 * A coming meeting of a participant's.
 *
 * @param notice why the participant cannot come; null when nothing was said
 */
public record MyMeeting(MeetingRow meeting, String notice, boolean isCheckInOpen) implements Serializable {

    public boolean isAnnounced() {
        return notice != null;
    }
}
