package perspectiva.training.attendance;

import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.TRAINER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.training.attendance.entity.AttendanceMark;
import perspectiva.training.attendance.entity.AttendanceShare;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.MeetingRow;
import perspectiva.training.session.Sessions;
import perspectiva.training.session.Timetable;
import perspectiva.training.session.entity.CourseSession;

/** Opens the attendance books of sessions: for the office all of them, for a trainer those of own groups. */
@Boundary
public class AttendanceBook {

    private static final String WHO = " from Enrolment e where e.session.id = :session and (e.state in :coming"
            + " or exists (select a.id from AttendanceMark a where a.enrolmentId = e.id))";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Sessions sessions;

    @Inject
    Timetable timetable;

    @Inject
    AttendanceRows rows;

    @Inject
    PassMarks passMarks;

    @Inject
    Caller caller;

    /** People by name, those who left with marks too. */
    @AllowedTo({DIRECTOR, TRAINER})
    public Book open(long sessionId, Paging paging) {
        CourseSession session = sessions.byId(sessionId);
        List<MeetingRow> begun = begun(sessionId);
        List<Enrolment> people = people(sessionId, paging);
        List<Long> ids = people.stream().map(Enrolment::id).toList();
        Map<Long, AttendanceShare> shares = rows.shares(ids);
        Map<Long, Map<Long, BookRow.Cell>> cells = cells(ids);
        List<BookRow> lines = people.stream()
                .map(one -> new BookRow(
                        one.id(),
                        one.person().displayName(),
                        shares.getOrDefault(one.id(), AttendanceShare.NONE),
                        inOrder(begun, cells.getOrDefault(one.id(), Map.of()))))
                .toList();
        return new Book(
                session, begun, new Slice<>(lines, count(sessionId), paging), passMarks.ofVersion(session.versionId()));
    }

    /** How much everybody of the session attended who has a mark, by enrolment. */
    @AllowedTo({DIRECTOR, TRAINER})
    public Map<Long, AttendanceShare> shares(long sessionId) {
        return rows.shares(entities.createQuery("select e.id" + WHO, Long.class)
                .setParameter("session", sessions.byId(sessionId).id())
                .setParameter("coming", EnrolmentState.COMING)
                .getResultList());
    }

    /** Every line of every meeting's sheet, meeting by meeting: for tables that people take away. */
    @AllowedTo({DIRECTOR, TRAINER})
    public Stream<Written> written(long sessionId) {
        return begun(sessionId).stream().flatMap(meeting -> rows.lines(meeting.id(), sessionId).stream()
                .map(line -> new Written(meeting, line.readBy(caller))));
    }

    /** What is written about somebody at a meeting. */
    public record Written(MeetingRow meeting, SheetLine line) {}

    private List<MeetingRow> begun(long sessionId) {
        return timetable.ofSession(sessionId).stream()
                .filter(MeetingRow::isMarkable)
                .toList();
    }

    private List<Enrolment> people(long session, Paging paging) {
        return entities.createQuery(
                        "select e" + WHO.replace(" e where", " e join fetch e.person p where")
                                + " order by p.soughtAs, e.id",
                        Enrolment.class)
                .setParameter("session", session)
                .setParameter("coming", EnrolmentState.COMING)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .setHint("eclipselink.read-only", true)
                .getResultList();
    }

    private long count(long session) {
        return entities.createQuery("select count(e)" + WHO, Long.class)
                .setParameter("session", session)
                .setParameter("coming", EnrolmentState.COMING)
                .getSingleResult();
    }

    private Map<Long, Map<Long, BookRow.Cell>> cells(Collection<Long> enrolments) {
        Map<Long, Map<Long, BookRow.Cell>> cells = new HashMap<>();
        if (!enrolments.isEmpty()) {
            entities.createQuery(
                            "select a from AttendanceMark a where a.enrolmentId in :enrolments", AttendanceMark.class)
                    .setParameter("enrolments", enrolments)
                    .setHint("eclipselink.read-only", true)
                    .getResultStream()
                    .forEach(mark -> cells.computeIfAbsent(mark.enrolmentId(), any -> new HashMap<>())
                            .put(
                                    mark.meetingId(),
                                    new BookRow.Cell(mark.presence().word(), mark.units())));
        }
        return cells;
    }

    private static List<BookRow.Cell> inOrder(List<MeetingRow> meetings, Map<Long, BookRow.Cell> cells) {
        List<BookRow.Cell> row = new ArrayList<>();
        meetings.forEach(meeting -> row.add(cells.get(meeting.id())));
        return row;
    }
}
