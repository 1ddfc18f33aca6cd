package perspectiva.training.attendance;

import static perspectiva.spi.Role.PARTICIPANT;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import perspectiva.core.store.Now;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.training.attendance.entity.AbsenceNotice;
import perspectiva.training.attendance.entity.AttendanceShare;
import perspectiva.training.attendance.entity.MarkingTerms;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.session.MeetingRows;
import perspectiva.training.session.entity.CourseSession;

/** What participants see of their own attendance: how much there was of it, and which meetings come. */
@Boundary
public class MyAttendance {

    /** As many coming meetings as anybody plans for. */
    private static final int AHEAD = 12;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    OwnEnrolments own;

    @Inject
    AttendanceRows rows;

    @Inject
    MeetingRows meetings;

    @Inject
    PassMarks passMarks;

    @Inject
    AttendanceTerms terms;

    /** The caller's courses, the latest first. */
    @AllowedTo(PARTICIPANT)
    public List<MyCourse> courses() {
        List<Enrolment> enrolments = own.all();
        Map<Long, AttendanceShare> shares =
                rows.shares(enrolments.stream().map(Enrolment::id).toList());
        Map<Long, Integer> needed = passMarks.ofVersions(
                enrolments.stream().map(one -> one.session().versionId()).toList());
        return enrolments.stream()
                .map(one -> new MyCourse(
                        one.id(),
                        one.session().title(),
                        shares.getOrDefault(one.id(), AttendanceShare.NONE),
                        needed.get(one.session().versionId())))
                .toList();
    }

    /** The caller's next meetings, and those that go on now. */
    @AllowedTo(PARTICIPANT)
    public List<MyMeeting> coming() {
        return coming(AHEAD);
    }

    /** The one that goes on now, or comes next. */
    @AllowedTo(PARTICIPANT)
    public Optional<MyMeeting> next() {
        return coming(1).stream().findFirst();
    }

    private List<MyMeeting> coming(int most) {
        List<Enrolment> enrolments = own.all();
        List<Long> ids = ahead(
                enrolments.stream()
                        .map(Enrolment::session)
                        .map(CourseSession::id)
                        .toList(),
                most);
        Map<Long, String> notices = notices(ids, enrolments);
        MarkingTerms marking = terms.marking();
        return meetings.byIds(ids).stream()
                .map(row -> new MyMeeting(row, notices.get(row.id()), marking.isCheckInOpen(row.startsAt())))
                .toList();
    }

    private List<Long> ahead(List<Long> sessions, int most) {
        return sessions.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select m.id from Meeting m where m.sessionId in :sessions and m.planned = 1"
                                        + " and m.endsAt > :now order by m.startsAt, m.id",
                                Long.class)
                        .setParameter("sessions", sessions)
                        .setParameter("now", Now.instant())
                        .setMaxResults(most)
                        .getResultList();
    }

    private Map<Long, String> notices(List<Long> ids, List<Enrolment> enrolments) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select n from AbsenceNotice n where n.meetingId in :meetings and n.enrolmentId in :own",
                                AbsenceNotice.class)
                        .setParameter("meetings", ids)
                        .setParameter(
                                "own", enrolments.stream().map(Enrolment::id).toList())
                        .setHint("eclipselink.read-only", true)
                        .getResultStream()
                        .collect(Collectors.toMap(AbsenceNotice::meetingId, AbsenceNotice::reason));
    }
}
