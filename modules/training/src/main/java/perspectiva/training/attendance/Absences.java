package perspectiva.training.attendance;

import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.PARTICIPANT;
import static perspectiva.spi.Role.TRAINER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.training.attendance.entity.AbsenceNotice;
import perspectiva.training.session.Timetable;
import perspectiva.training.session.entity.Meeting;

/** Takes notice before a meeting of who cannot come: from the people themselves, or from whomever they told. */
@Boundary
public class Absences {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Timetable timetable;

    @Inject
    AttendanceRows rows;

    @Inject
    OwnEnrolments own;

    @Inject
    Caller caller;

    /** Somebody told the office or the trainer. */
    @AllowedTo({DIRECTOR, TRAINER})
    public void note(long meetingId, long enrolment, String reason) {
        timetable.byId(meetingId);
        Meeting meeting = rows.held(meetingId);
        rows.expectOnSheet(meeting, enrolment);
        say(meeting, enrolment, reason);
    }

    /** The person comes after all. */
    @AllowedTo({DIRECTOR, TRAINER})
    public void drop(long meetingId, long enrolment) {
        timetable.byId(meetingId);
        drop(rows.held(meetingId), enrolment);
    }

    /** The caller cannot come. */
    @AllowedTo(PARTICIPANT)
    public void announce(long meetingId, String reason) {
        Meeting meeting = rows.held(meetingId);
        say(meeting, own.inSession(meeting.sessionId()), reason);
    }

    /** The caller comes after all. */
    @AllowedTo(PARTICIPANT)
    public void revoke(long meetingId) {
        Meeting meeting = rows.held(meetingId);
        drop(meeting, own.inSession(meeting.sessionId()));
    }

    private void say(Meeting meeting, long enrolment, String reason) {
        rows.notice(meeting.id(), enrolment)
                .ifPresentOrElse(
                        known -> known.say(meeting, reason, caller),
                        () -> entities.persist(new AbsenceNotice(meeting, enrolment, reason, caller)));
    }

    private void drop(Meeting meeting, long enrolment) {
        AbsenceNotice.expectAhead(meeting);
        rows.notice(meeting.id(), enrolment).ifPresent(entities::remove);
    }
}
