package perspectiva.training.attendance;

import perspectiva.training.attendance.entity.MarkSource;
import perspectiva.training.attendance.entity.Presence;

/**
 * What somebody wants to be written about one person at a meeting.
 *
 * @param units lesson units of those who came late; null says all but one
 * @param excuse why the person is excused; null or empty for everybody else
 * @param seen version of the mark as the page showed it; nought when it showed none
 * @param why reason of a change after marks were due; null when nothing was typed
 */
public record MarkWish(
        long enrolment, Presence presence, Integer units, String excuse, MarkSource source, int seen, String why) {}
