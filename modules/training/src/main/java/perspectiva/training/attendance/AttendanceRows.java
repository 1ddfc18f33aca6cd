package perspectiva.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import perspectiva.spi.Refused;
import perspectiva.training.attendance.entity.AbsenceNotice;
import perspectiva.training.attendance.entity.AttendanceMark;
import perspectiva.training.attendance.entity.AttendanceShare;
import perspectiva.training.attendance.entity.Presence;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.Meeting;

/** Reads marks and notices, and who is on a meeting's sheet: whoever comes to the session, and whoever has a mark of it. */
@ApplicationScoped
@Transactional
public class AttendanceRows {

    private static final String LINES =
            """
            select new perspectiva.training.attendance.SheetLine(e.id, p.familyName, p.givenName, p.patronymic, a.presence,
                a.units, a.excuse, a.source, a.marker, a.markedAt, a.version, n.reason, n.saidBy,
                a.excuseOfOffice, n.ofOffice)
            from Enrolment e join e.person p
                left join AttendanceMark a on a.enrolmentId = e.id and a.meetingId = :meeting
                left join AbsenceNotice n on n.enrolmentId = e.id and n.meetingId = :meeting
            where e.session.id = :session and (e.state in :coming or a.id is not null)
            order by p.soughtAs, e.id""";

    private static final String SUMS =
            """
            select a.enrolmentId, a.presence, sum(a.units), sum(m.units)
            from AttendanceMark a join Meeting m on m.id = a.meetingId
            where a.enrolmentId in :enrolments and m.planned = 1
            group by a.enrolmentId, a.presence""";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    List<SheetLine> lines(Meeting meeting) {
        return lines(meeting.id(), meeting.sessionId());
    }

    List<SheetLine> lines(long meeting, long session) {
        return entities.createQuery(LINES, SheetLine.class)
                .setParameter("meeting", meeting)
                .setParameter("session", session)
                .setParameter("coming", EnrolmentState.COMING)
                .setHint("eclipselink.read-only", true)
                .getResultList();
    }

    /** The meeting's record for the caller alone until the transaction ends: of two marks at once the second comes later. */
    Meeting held(long meeting) {
        Meeting held = entities.find(Meeting.class, meeting, LockModeType.PESSIMISTIC_WRITE);
        if (held == null) {
            throw new Refused.NotFound();
        }
        entities.refresh(held);
        return held;
    }

    Optional<AttendanceMark> mark(long meeting, long enrolment) {
        return entities.createQuery(
                        "select a from AttendanceMark a where a.meetingId = :meeting and a.enrolmentId = :enrolment",
                        AttendanceMark.class)
                .setParameter("meeting", meeting)
                .setParameter("enrolment", enrolment)
                .getResultStream()
                .findFirst();
    }

    Optional<AbsenceNotice> notice(long meeting, long enrolment) {
        return entities.createQuery(
                        "select n from AbsenceNotice n where n.meetingId = :meeting and n.enrolmentId = :enrolment",
                        AbsenceNotice.class)
                .setParameter("meeting", meeting)
                .setParameter("enrolment", enrolment)
                .getResultStream()
                .findFirst();
    }

    /** Refuses whoever is not on the meeting's sheet. */
    void expectOnSheet(Meeting meeting, long enrolment) {
        boolean isComing = entities.createQuery(
                                "select count(e) from Enrolment e where e.id = :enrolment and e.session.id = :session"
                                        + " and e.state in :coming",
                                Long.class)
                        .setParameter("enrolment", enrolment)
                        .setParameter("session", meeting.sessionId())
                        .setParameter("coming", EnrolmentState.COMING)
                        .getSingleResult()
                > 0;
        if (!isComing && mark(meeting.id(), enrolment).isEmpty()) {
            throw new Refused.NotFound();
        }
    }

    /** Whether everybody who comes has a mark of the meeting. */
    boolean isWhole(Meeting meeting) {
        return entities.createQuery(
                                "select count(e) from Enrolment e where e.session.id = :session and e.state in :coming"
                                        + " and not exists (select a.id from AttendanceMark a"
                                        + " where a.meetingId = :meeting and a.enrolmentId = e.id)",
                                Long.class)
                        .setParameter("session", meeting.sessionId())
                        .setParameter("coming", EnrolmentState.COMING)
                        .setParameter("meeting", meeting.id())
                        .getSingleResult()
                == 0;
    }

    /** What each of them attended; whoever has no mark yet is not there. */
    public Map<Long, AttendanceShare> shares(Collection<Long> enrolments) {
        Map<Long, AttendanceShare> shares = new HashMap<>();
        if (enrolments.isEmpty()) {
            return shares;
        }
        entities.createQuery(SUMS, Object[].class)
                .setParameter("enrolments", enrolments)
                .getResultStream()
                .forEach(row -> shares.merge((Long) row[0], share(row), AttendanceShare::plus));
        return shares;
    }

    private static AttendanceShare share(Object[] row) {
        long held = ((Number) row[3]).longValue();
        return new AttendanceShare(((Number) row[2]).longValue(), held, row[1] == Presence.EXCUSED ? held : 0);
    }
}
