package perspectiva.training.attendance;

import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.PARTICIPANT;
import static perspectiva.spi.Role.TRAINER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import perspectiva.core.accounts.RateLimits;
import perspectiva.core.store.Now;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.training.attendance.entity.CheckIn;
import perspectiva.training.attendance.entity.MarkSource;
import perspectiva.training.attendance.entity.Marker;
import perspectiva.training.attendance.entity.Marking;
import perspectiva.training.attendance.entity.MarkingTerms;
import perspectiva.training.attendance.entity.Presence;
import perspectiva.training.attendance.entity.RotatingCode;
import perspectiva.training.session.MeetingRow;
import perspectiva.training.session.Timetable;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;

/**
 * Lets people check in by themselves: with the code that is shown at this very meeting, only around its beginning, and only
 * those who belong to it. A mark that is there already stays as it is.
 */
@Boundary
public class CheckIns {

    /** Tries one person has. */
    private static final int TRIES = 10;

    private static final Duration PERIOD = Duration.ofMinutes(10);

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Timetable timetable;

    @Inject
    AttendanceRows rows;

    @Inject
    AttendanceTerms terms;

    @Inject
    OwnEnrolments own;

    @Inject
    MarkWriter writer;

    @Inject
    RateLimits limits;

    @Inject
    Caller caller;

    /** The code to show in the room now. */
    @AllowedTo({DIRECTOR, TRAINER})
    public ShownCode show(long meetingId) {
        MeetingRow meeting = timetable.row(meetingId);
        MarkingTerms marking = terms.marking();
        boolean isOpen = meeting.isPlanned() && marking.isCheckInOpen(meeting.startsAt());
        List<SheetLine> lines = rows.lines(meetingId, meeting.sessionId());
        Instant now = Now.instant();
        return new ShownCode(
                meeting,
                isOpen ? code(meetingId).at(now) : "",
                RotatingCode.secondsLeft(now),
                meeting.startsAt().minus(marking.opensBefore()),
                meeting.startsAt().plus(marking.closesAfter()),
                lines.stream().filter(CheckIns::isHere).count(),
                lines.size());
    }

    private static boolean isHere(SheetLine line) {
        return line.presence() == Presence.PRESENT || line.presence() == Presence.LATE;
    }

    private RotatingCode code(long meetingId) {
        return find(meetingId).orElseGet(() -> begin(meetingId)).code();
    }

    /** Two who show the code at the same moment show the same. */
    private CheckIn begin(long meetingId) {
        rows.held(meetingId);
        return find(meetingId).orElseGet(() -> {
            CheckIn fresh = new CheckIn(meetingId);
            entities.persist(fresh);
            return fresh;
        });
    }

    private Optional<CheckIn> find(long meetingId) {
        return entities.createQuery("select c from CheckIn c where c.meetingId = :meeting", CheckIn.class)
                .setParameter("meeting", meetingId)
                .getResultStream()
                .findFirst();
    }

    /**
     * The caller is here.
     *
     * @return what is taught
     * @throws Refused when it is the code of no meeting of the caller's that begins about now
     */
    @AllowedTo(PARTICIPANT)
    public String checkIn(String typed) {
        limits.take("checkin", String.valueOf(caller.account().orElse(0L)), TRIES, PERIOD);
        Instant now = Now.instant();
        Meeting meeting = around(now).stream()
                .filter(one -> find(one.id())
                        .filter(checkIn -> checkIn.code().accepts(typed, now))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new Refused("training.attendance.refused.code").at("code"));
        return arrive(rows.held(meeting.id()));
    }

    private String arrive(Meeting meeting) {
        long enrolment = own.inSession(meeting.sessionId());
        CourseSession session = entities.find(CourseSession.class, meeting.sessionId());
        terms.marking().expectCheckIn(meeting, session);
        if (rows.mark(meeting.id(), enrolment).isEmpty()) {
            Marking here = Marking.of(Presence.PRESENT, meeting.units(), null, null);
            writer.write(meeting, enrolment, here, Marker.of(caller, MarkSource.CODE), 0, null);
            writer.settle(meeting);
        }
        return session.title();
    }

    /** Meetings of the caller's own sessions people may check in at now. */
    private List<Meeting> around(Instant now) {
        List<Long> sessions =
                own.all().stream().map(enrolment -> enrolment.session().id()).toList();
        MarkingTerms marking = terms.marking();
        return sessions.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select m from Meeting m where m.sessionId in :sessions and m.planned = 1"
                                        + " and m.startsAt > :earliest and m.startsAt <= :latest order by m.startsAt",
                                Meeting.class)
                        .setParameter("sessions", sessions)
                        .setParameter("earliest", now.minus(marking.closesAfter()))
                        .setParameter("latest", now.plus(marking.opensBefore()))
                        .getResultList();
    }
}
