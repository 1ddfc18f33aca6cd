package perspectiva.training.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import perspectiva.training.course.entity.CourseKind;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.figures.entity.TargetGroup;
import perspectiva.training.session.entity.SessionState;

/** Reads what sessions that are over came to, added up in the database by session. */
@ApplicationScoped
@Transactional
class YearRows {

    private static final Set<SessionState> OVER =
            Set.of(SessionState.COMPLETED, SessionState.REPORTED, SessionState.CLOSED);

    /** Whoever began to learn, however it ended. */
    static final Set<EnrolmentState> STARTED = Set.of(
            EnrolmentState.ATTENDING,
            EnrolmentState.COMPLETED,
            EnrolmentState.CERTIFIED,
            EnrolmentState.FAILED,
            EnrolmentState.DROPPED_OUT);

    private static final String ENDED = "s.endsOn >= :from and s.endsOn <= :to and s.state in :over";

    /** Present yes, and for what tells of health a second one. */
    private static final String AGREED =
            """
             and exists (select c.id from Consent c where c.person = p.id and c.purpose = :consent
                and c.withdrawnAt is null)
            and (g.group <> :disabled or exists (select h.id from Consent h where h.person = p.id
                and h.purpose = :health and h.withdrawnAt is null))""";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** A session that is over, and what it came to. */
    record Ended(long session, long course, String title, LocalDate endsOn, Tally tally) {}

    List<Ended> sessions(LocalDate from, LocalDate to) {
        Map<Long, long[]> people = people(from, to);
        Map<Long, Long> hours = hours(from, to);
        return ended(
                        "select s.id, c.id, c.title, s.endsOn, s.seatsMax, s.plannedCost, s.actualCost"
                                + " from CourseSession s, CourseVersion v join v.course c"
                                + " where v.id = s.versionId and " + ENDED,
                        from,
                        to)
                .getResultStream()
                .map(row -> ended(
                        row, people.getOrDefault((Long) row[0], new long[3]), hours.getOrDefault((Long) row[0], 0L)))
                .toList();
    }

    private static Ended ended(Object[] row, long[] people, long hours) {
        long planned = row[5] == null ? 0 : (Long) row[5];
        long actual = row[6] == null ? 0 : (Long) row[6];
        return new Ended(
                (Long) row[0],
                (Long) row[1],
                (String) row[2],
                (LocalDate) row[3],
                new Tally(
                        1,
                        ((Number) row[4]).longValue(),
                        people[0],
                        people[1],
                        people[2],
                        hours,
                        planned,
                        actual,
                        row[6] == null ? 0 : hours,
                        row[6] == null ? 0 : people[0]));
    }

    /** By session: how many started, completed, have their document. */
    private Map<Long, long[]> people(LocalDate from, LocalDate to) {
        Map<Long, long[]> found = new HashMap<>();
        ended(
                        "select s.id, e.state, count(e) from Enrolment e join e.session s where " + ENDED
                                + " group by s.id, e.state",
                        from,
                        to)
                .getResultStream()
                .forEach(row ->
                        add(found.computeIfAbsent((Long) row[0], any -> new long[3]), (EnrolmentState) row[1], (Long)
                                row[2]));
        return found;
    }

    private static void add(long[] sums, EnrolmentState state, long people) {
        sums[0] += STARTED.contains(state) ? people : 0;
        sums[1] += state == EnrolmentState.COMPLETED || state == EnrolmentState.CERTIFIED ? people : 0;
        sums[2] += state == EnrolmentState.CERTIFIED ? people : 0;
    }

    private Map<Long, Long> hours(LocalDate from, LocalDate to) {
        Map<Long, Long> found = new HashMap<>();
        ended(
                        "select s.id, sum(a.units) from CourseSession s, Meeting m, AttendanceMark a"
                                + " where m.sessionId = s.id and m.planned = 1 and a.meetingId = m.id and " + ENDED
                                + " group by s.id",
                        from,
                        to)
                .getResultStream()
                .forEach(row -> found.put((Long) row[0], ((Number) row[1]).longValue()));
        return found;
    }

    private TypedQuery<Object[]> ended(String query, LocalDate from, LocalDate to) {
        return entities.createQuery(query, Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("over", OVER);
    }

    /** By group and course, of those who agree to be counted. */
    Map<TargetGroup, Map<Long, Tally>> groups(LocalDate from, LocalDate to) {
        Map<TargetGroup, Map<Long, long[]>> sums = new EnumMap<>(TargetGroup.class);
        ended(
                        "select g.group, v.course.id, e.state, count(e)"
                                + " from EnrolmentGroup g, Enrolment e join e.session s join e.person p, CourseVersion v"
                                + " where e.id = g.enrolmentId and v.id = s.versionId and " + ENDED + AGREED
                                + " group by g.group, v.course.id, e.state",
                        from,
                        to)
                .setParameter("consent", TargetGroup.CONSENT)
                .setParameter("health", TargetGroup.HEALTH)
                .setParameter("disabled", TargetGroup.DISABLED)
                .getResultStream()
                .forEach(row -> add(
                        sums.computeIfAbsent((TargetGroup) row[0], any -> new HashMap<>())
                                .computeIfAbsent((Long) row[1], any -> new long[3]),
                        (EnrolmentState) row[2],
                        (Long) row[3]));
        Map<TargetGroup, Map<Long, Tally>> found = new EnumMap<>(TargetGroup.class);
        sums.forEach((group, courses) -> {
            Map<Long, Tally> tallies = new HashMap<>();
            courses.forEach((course, people) ->
                    tallies.put(course, new Tally(0, 0, people[0], people[1], people[2], 0, 0, 0, 0, 0)));
            found.put(group, tallies);
        });
        return found;
    }

    /** Different people who began a course of this kind that ended in the time. */
    long differentPeople(CourseKind kind, LocalDate from, LocalDate to) {
        return entities.createQuery(
                        "select count(distinct e.person.id) from Enrolment e join e.session s, CourseVersion v"
                                + " where v.id = s.versionId and v.course.kind = :kind and e.state in :started and "
                                + ENDED,
                        Long.class)
                .setParameter("kind", kind)
                .setParameter("started", STARTED)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("over", OVER)
                .getSingleResult();
    }
}
