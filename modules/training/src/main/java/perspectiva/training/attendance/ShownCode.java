package perspectiva.training.attendance;

import java.io.Serializable;
import java.time.Instant;
import perspectiva.core.store.Now;
import perspectiva.training.session.MeetingRow;

/**
 * What stands on the screen in the room.
 *
 * @param code empty outside the window
 * @param secondsLeft how long this code is still shown
 * @param here how many are marked as present or late
 * @param people how many are on the sheet
 */
public record ShownCode(
        MeetingRow meeting, String code, long secondsLeft, Instant opens, Instant closes, long here, long people)
        implements Serializable {

    /** Whether people may check in later. */
    public boolean isAhead() {
        return meeting.isPlanned() && Now.instant().isBefore(opens);
    }

    public boolean isOpen() {
        return !code.isEmpty();
    }
}
