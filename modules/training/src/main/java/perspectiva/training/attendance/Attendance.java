package perspectiva.training.attendance;

import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.TRAINER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.training.attendance.entity.MarkSource;
import perspectiva.training.attendance.entity.Marker;
import perspectiva.training.attendance.entity.Marking;
import perspectiva.training.attendance.entity.MarkingTerms;
import perspectiva.training.attendance.entity.Presence;
import perspectiva.training.session.MeetingRow;
import perspectiva.training.session.Timetable;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.SessionState;

/**
 * Marks who was at a meeting. Whoever marks holds the meeting's record, so of two marks of one person the later counts; the same
 * mark sent again changes nothing. A trainer marks own groups: the meetings of others are not there.
 */
@Boundary
public class Attendance {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Timetable timetable;

    @Inject
    AttendanceRows rows;

    @Inject
    AttendanceTerms terms;

    @Inject
    MarkWriter writer;

    @Inject
    Caller caller;

    @AllowedTo({DIRECTOR, TRAINER})
    public Sheet sheet(long meetingId) {
        MeetingRow meeting = timetable.row(meetingId);
        MarkingTerms marking = terms.marking();
        return new Sheet(
                meeting,
                rows.lines(meetingId, meeting.sessionId()),
                marking.dueUntil(meeting.startsAt()),
                marking.isOverdue(meeting.startsAt()),
                entities.find(CourseSession.class, meeting.sessionId()).state() == SessionState.CLOSED);
    }

    /** Writes one mark. */
    @AllowedTo({DIRECTOR, TRAINER})
    public Marked mark(long meetingId, MarkWish wish) {
        Meeting meeting = markable(meetingId);
        rows.expectOnSheet(meeting, wish.enrolment());
        Marking said = Marking.of(wish.presence(), meeting.units(), wish.units(), wish.excuse());
        Marker by = Marker.of(caller, wish.source());
        Marked marked = writer.write(meeting, wish.enrolment(), said, by, wish.seen(), wish.why());
        writer.settle(meeting);
        return marked;
    }

    /**
     * Everybody who has no mark yet was there; whoever said beforehand not to come is excused.
     *
     * @return how many were marked
     */
    @AllowedTo({DIRECTOR, TRAINER})
    public int markRest(long meetingId, MarkSource source) {
        Meeting meeting = markable(meetingId);
        Marker by = Marker.of(caller, source);
        int marked = 0;
        for (SheetLine line : rows.lines(meeting)) {
            if (!line.isMarked()) {
                Presence presence = line.isAnnounced() ? Presence.EXCUSED : Presence.PRESENT;
                Marking said = Marking.of(presence, meeting.units(), null, line.notice());
                writer.write(meeting, line.enrolment(), said, by, 0, null);
                marked++;
            }
        }
        writer.settle(meeting);
        return marked;
    }

    private Meeting markable(long meetingId) {
        timetable.byId(meetingId);
        Meeting meeting = rows.held(meetingId);
        terms.marking().expectMarkable(meeting, entities.find(CourseSession.class, meeting.sessionId()));
        return meeting;
    }
}
