package perspectiva.training.attendance.entity;

import java.time.Duration;
import java.time.Instant;
import perspectiva.core.store.Now;
import perspectiva.spi.Refused;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.SessionState;

/**
 * When a meeting may be marked, by whom and until when.
 *
 * @param dueDays calendar days after the meeting's own in which marks are due; whoever corrects one later says why
 * @param opensBefore how long before the meeting people may check in by themselves
 * @param closesAfter how long after it began
 */
public record MarkingTerms(int dueDays, Duration opensBefore, Duration closesAfter) {

    /** As the partnership decided it in 2026: three days (domain guide, 7), 15 minutes before and 20 after the beginning. */
    public static final MarkingTerms USUAL = new MarkingTerms(3, Duration.ofMinutes(15), Duration.ofMinutes(20));

    /** Refuses what nobody marks: a meeting that has not begun or does not take place, or a session that is closed. */
    public void expectMarkable(Meeting meeting, CourseSession session) {
        expectPlanned(meeting, session);
        if (Now.instant().isBefore(meeting.span().start())) {
            throw new Refused("training.attendance.refused.early");
        }
    }

    private static void expectPlanned(Meeting meeting, CourseSession session) {
        if (!meeting.isPlanned()) {
            throw new Refused("training.meeting.refused.cancelled");
        }
        if (session.state() == SessionState.CLOSED) {
            throw new Refused("training.session.refused.state.closed");
        }
    }

    /** Refuses to let people check in by themselves outside the window. */
    public void expectCheckIn(Meeting meeting, CourseSession session) {
        expectPlanned(meeting, session);
        if (!isCheckInOpen(meeting.span().start())) {
            throw new Refused("training.attendance.refused.window", opensBefore.toMinutes(), closesAfter.toMinutes());
        }
    }

    /** @param start when the meeting begins */
    public boolean isCheckInOpen(Instant start) {
        Instant now = Now.instant();
        return !now.isBefore(start.minus(opensBefore)) && now.isBefore(start.plus(closesAfter));
    }

    /** The moment from which on whoever changes a mark says why: the end of the last day on which marks are due. */
    public Instant dueUntil(Instant start) {
        return start.atZone(Now.zone())
                .toLocalDate()
                .plusDays(dueDays + 1L)
                .atStartOfDay(Now.zone())
                .toInstant();
    }

    public boolean isOverdue(Instant start) {
        return !Now.instant().isBefore(dueUntil(start));
    }
}
