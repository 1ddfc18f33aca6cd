package perspectiva.training.assessment;

import static perspectiva.spi.Role.DIRECTOR;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import perspectiva.core.store.Counts;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.core.store.Where;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.training.course.entity.AssessmentKind;
import perspectiva.training.course.entity.VersionTerms;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.SessionState;

/**
 * People who wait for the office's word: their session is over, the rules say that they pass or that they do not, and nobody has
 * said so yet. The database says it of all sessions at once what {@link perspectiva.training.assessment.entity.PassPolicy} says of
 * one person; a test holds the two together.
 */
@Boundary
public class WaitingVerdicts {

    private static final Set<SessionState> TAUGHT =
            Set.of(SessionState.COMPLETED, SessionState.REPORTED, SessionState.CLOSED);

    /** The assessments nobody passes the course without: of the version w. */
    private static final String REQUIRED =
            "w.id = s.versionId and (a.kind = :final or a.kind <> :pre and a.required = 1)";

    private static final String MARKED =
            " from AttendanceMark k, Meeting m where k.enrolmentId = e.id and m.id = k.meetingId and m.planned = 1";

    private static final String NEEDED = "coalesce(v.terms.attendancePercent, " + VersionTerms.USUAL_ATTENDANCE + ")";

    /** The last attempt at something that is required was not enough. */
    private static final String MISSED =
            """
            exists (select r.id from Result r, Sitting t, CourseVersion w join w.assessments a
                where %s and t.sessionId = s.id and t.place = index(a) and r.sittingId = t.id and r.enrolmentId = e.id
                and (r.mark is null or r.mark < a.passMark)
                and not exists (select q.id from Result q, Sitting u where u.sessionId = s.id and u.place = t.place
                    and u.attempt > t.attempt and q.sittingId = u.id and q.enrolmentId = e.id))"""
                    .formatted(REQUIRED);

    private static final String SELDOM = "0 > (select sum(k.units * 100 - m.units * " + NEEDED + ")" + MARKED + ")";

    private static final String WHOLE =
            """
            (%s = 0 or exists (select k.id%s))
            and not exists (select w.id from CourseVersion w join w.assessments a where %s
                and not exists (select r.id from Result r, Sitting t where t.sessionId = s.id and t.place = index(a)
                    and r.sittingId = t.id and r.enrolmentId = e.id))"""
                    .formatted(NEEDED, MARKED, REQUIRED);

    private static final String UNSAID = "(" + MISSED + " or " + SELDOM + " or " + WHOLE + ")";

    private static final String WAITING =
            " from Enrolment e join e.session s, CourseVersion v where e.state = :attending and s.state in :taught"
                    + " and v.id = s.versionId and " + UNSAID;

    /** One person is enough to know; people are counted on the page shown alone. */
    private static final String SOMEBODY =
            "exists (select e.id from Enrolment e where e.session = s and e.state = :attending and " + UNSAID + ")";

    /** The columns a list may be sorted by, by their words in the address. */
    private static final Map<String, String> SORTS = Map.of("title", "s.title", "end", "s.endsOn");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    private final Counts<Where> counts = new Counts<>();

    /**
     * Their sessions, those that ended first on top unless another order is asked for. First which ones, in the order of an index;
     * then how many people wait in these.
     *
     * @param words each must occur in the title or the number; empty for all
     */
    @AllowedTo(DIRECTOR)
    public Slice<WaitingVerdict> sessions(String words, Paging paging) {
        Where where = where(words);
        List<Object[]> rows = where.fill(entities.createQuery(
                        "select s.id, s.number, s.title, s.endsOn from CourseSession s, CourseVersion v"
                                + where.clause() + order(paging),
                        Object[].class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        Map<Long, Long> people = people(rows.stream().map(row -> (Long) row[0]).toList());
        return Slice.of(
                rows.stream().map(row -> waiting(row, people)).toList(), paging, () -> counts.of(where, this::count));
    }

    private static Where where(String words) {
        Where where = new Where()
                .and("v.id = s.versionId")
                .and("s.state in :taught", "taught", TAUGHT)
                .and(SOMEBODY, "attending", EnrolmentState.ATTENDING)
                .andWords("s.soughtAs", words);
        where.values().put("final", AssessmentKind.FINAL);
        where.values().put("pre", AssessmentKind.PRE);
        return where;
    }

    private static String order(Paging paging) {
        String column = SORTS.getOrDefault(paging.sort(), "s.endsOn");
        return " order by " + column + (paging.isDescending() ? " desc, s.id desc" : ", s.id");
    }

    private long count(Where where) {
        return where.fill(entities.createQuery(
                        "select count(s) from CourseSession s, CourseVersion v" + where.clause(), Long.class))
                .getSingleResult();
    }

    private Map<Long, Long> people(List<Long> sessions) {
        return sessions.isEmpty()
                ? Map.of()
                : query("select s.id, count(e)" + WAITING + " and s.id in :sessions group by s.id", Object[].class)
                        .setParameter("sessions", sessions)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private static WaitingVerdict waiting(Object[] row, Map<Long, Long> people) {
        return new WaitingVerdict(
                (Long) row[0], (String) row[1], (String) row[2], (LocalDate) row[3], people.getOrDefault(row[0], 0L));
    }

    /** How many people there are. */
    @AllowedTo(DIRECTOR)
    public long count() {
        return query("select count(e)" + WAITING, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(String text, Class<T> type) {
        return entities.createQuery(text, type)
                .setParameter("attending", EnrolmentState.ATTENDING)
                .setParameter("taught", TAUGHT)
                .setParameter("final", AssessmentKind.FINAL)
                .setParameter("pre", AssessmentKind.PRE);
    }
}
