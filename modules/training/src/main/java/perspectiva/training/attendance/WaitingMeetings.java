package perspectiva.training.attendance;

import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.TRAINER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.training.attendance.entity.MarkingTerms;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.MeetingRow;
import perspectiva.training.session.MeetingRows;
import perspectiva.training.session.Teaching;
import perspectiva.training.session.entity.SessionState;

/** Meetings that wait for marks: all of them for the office, for a trainer those the trainer taught. */
@Boundary
public class WaitingMeetings {

    /** What may still be marked. */
    private static final Set<SessionState> OPEN =
            Set.of(SessionState.CONFIRMED, SessionState.RUNNING, SessionState.COMPLETED, SessionState.REPORTED);

    private static final String PEOPLE = "select e.id from Enrolment e where e.session.id = m.sessionId"
            + " and e.state in :coming and not exists"
            + " (select a.id from AttendanceMark a where a.meetingId = m.id and a.enrolmentId = e.id)";

    /** One that goes on over midnight is still of today. */
    private static final String WAITING = " from Meeting m join CourseSession s on s.id = m.sessionId"
            + " where m.marked = 0 and m.planned = 1 and m.startsAt < :until and m.endsAt <= :today and s.state in :open"
            + " and exists (" + PEOPLE + ")";

    /** More than anybody teaches on one day. */
    private static final int A_DAY = 12;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    MeetingRows meetings;

    @Inject
    Teaching teaching;

    @Inject
    AttendanceTerms terms;

    /** Those of the days before today, the oldest first. */
    @AllowedTo({DIRECTOR, TRAINER})
    public Slice<WaitingMeeting> list(Paging paging) {
        List<Long> ids = waiting("select m.id", " order by m.startsAt, m.id", start(Now.today()), Long.class)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return new Slice<>(counted(meetings.byIds(ids)), count(), paging);
    }

    /** Those of today, as the timetable has them; one that goes on over midnight is of today, too. */
    @AllowedTo({DIRECTOR, TRAINER})
    public List<WaitingMeeting> today() {
        LocalDate today = Now.today();
        List<Long> ids = narrowed(
                        "select m.id from Meeting m where m.startsAt >= :yesterday and m.startsAt < :tomorrow"
                                + " and m.endsAt > :today and m.planned = 1",
                        " order by m.startsAt, m.id",
                        Long.class)
                .setParameter("yesterday", start(today.minusDays(1)))
                .setParameter("today", start(today))
                .setParameter("tomorrow", start(today.plusDays(1)))
                .setMaxResults(Paging.SIZE)
                .getResultList();
        return counted(meetings.byIds(ids));
    }

    /**
     * What the caller teaches today: what goes on or comes next first, what is over last. When there is nothing today, the
     * one that comes next.
     */
    @AllowedTo(TRAINER)
    public List<WaitingMeeting> own() {
        LocalDate today = Now.today();
        List<MeetingRow> ahead = meetings.byIds(entities.createQuery(
                        "select m.id from Meeting m where m.trainerId = :own and m.planned = 1"
                                + " and m.startsAt >= :yesterday and m.endsAt > :today order by m.startsAt, m.id",
                        Long.class)
                .setParameter("own", teaching.own())
                .setParameter("yesterday", start(today.minusDays(1)))
                .setParameter("today", start(today))
                .setMaxResults(A_DAY)
                .getResultList());
        List<MeetingRow> ofToday = ahead.stream()
                .filter(row -> !row.day().isAfter(today))
                .sorted(Comparator.comparing(MeetingRow::isOver))
                .toList();
        return counted(ofToday.isEmpty() ? ahead.stream().limit(1).toList() : ofToday);
    }

    /** How many of the days before today wait. */
    @AllowedTo({DIRECTOR, TRAINER})
    public long count() {
        return count(start(Now.today()));
    }

    /** How many wait although their marks were due before today. */
    @AllowedTo({DIRECTOR, TRAINER})
    public long overdue() {
        return count(start(Now.today().minusDays(terms.marking().dueDays())));
    }

    private long count(Instant until) {
        return waiting("select count(m)", "", until, Long.class).getSingleResult();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Now.zone()).toInstant();
    }

    private <T> TypedQuery<T> waiting(String what, String order, Instant until, Class<T> type) {
        return narrowed(what + WAITING, order, type)
                .setParameter("until", until)
                .setParameter("today", start(Now.today()))
                .setParameter("open", OPEN)
                .setParameter("coming", EnrolmentState.COMING);
    }

    /** A trainer's own. */
    private <T> TypedQuery<T> narrowed(String select, String order, Class<T> type) {
        return teaching.isOfAll()
                ? entities.createQuery(select + order, type)
                : entities.createQuery(select + " and m.trainerId = :own" + order, type)
                        .setParameter("own", teaching.own());
    }

    private List<WaitingMeeting> counted(List<MeetingRow> rows) {
        MarkingTerms marking = terms.marking();
        Map<Long, Long> people = people(rows.stream().map(MeetingRow::sessionId).collect(Collectors.toSet()));
        Map<Long, Long> marks = marks(rows.stream().map(MeetingRow::id).toList());
        return rows.stream()
                .map(row -> new WaitingMeeting(
                        row,
                        people.getOrDefault(row.sessionId(), 0L),
                        marks.getOrDefault(row.id(), 0L),
                        marking.isOverdue(row.startsAt())))
                .toList();
    }

    private Map<Long, Long> people(Collection<Long> sessions) {
        return sessions.isEmpty()
                ? Map.of()
                : tally(entities.createQuery(
                                "select e.session.id, count(e) from Enrolment e where e.session.id in :sessions"
                                        + " and e.state in :coming group by e.session.id",
                                Object[].class)
                        .setParameter("sessions", sessions)
                        .setParameter("coming", EnrolmentState.COMING));
    }

    private Map<Long, Long> marks(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : tally(entities.createQuery(
                                "select a.meetingId, count(a) from AttendanceMark a where a.meetingId in :meetings"
                                        + " group by a.meetingId",
                                Object[].class)
                        .setParameter("meetings", ids));
    }

    private static Map<Long, Long> tally(TypedQuery<Object[]> counted) {
        return counted.getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
