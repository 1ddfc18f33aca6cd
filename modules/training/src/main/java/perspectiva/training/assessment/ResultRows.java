package perspectiva.training.assessment;

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
import java.util.function.Function;
import java.util.stream.Collectors;
import perspectiva.spi.Refused;
import perspectiva.training.assessment.entity.Attempt;
import perspectiva.training.assessment.entity.Mark;
import perspectiva.training.assessment.entity.Result;
import perspectiva.training.assessment.entity.Sitting;
import perspectiva.training.course.entity.Assessment;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.CourseSession;

/** Reads sittings and results, and who may be marked at one. */
@ApplicationScoped
@Transactional
class ResultRows {

    private static final String LINES =
            """
            select new perspectiva.training.assessment.ResultLine(e.id, p.familyName, p.givenName, p.patronymic, e.state,
                r.mark, r.rank, r.assessor, r.markedAt, r.version)
            from Enrolment e join e.person p left join Result r on r.enrolmentId = e.id and r.sittingId = :sitting
            where e.session.id = :session and (e.state in :coming or r.id is not null)
            order by p.soughtAs, e.id""";

    private static final String ATTEMPTS =
            """
            select r.enrolmentId, s.place, s.attempt, r.mark, r.rank
            from Result r join Sitting s on s.id = r.sittingId where r.enrolmentId in :enrolments order by s.attempt""";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** The session's record for the caller alone until the transaction ends: of two who mark at once the second comes later. */
    CourseSession held(long id) {
        CourseSession session = entities.find(CourseSession.class, id, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(session);
        return session;
    }

    /** What the session's version asks, in its order. */
    List<Assessment> scheme(CourseSession session) {
        return entities.find(CourseVersion.class, session.versionId()).assessments();
    }

    /** Those of a session, in the order of its scheme and then of the attempts. */
    List<Sitting> sittings(long session) {
        return entities.createQuery(
                        "select s from Sitting s where s.sessionId = :session order by s.place, s.attempt",
                        Sitting.class)
                .setParameter("session", session)
                .getResultList();
    }

    Optional<Sitting> sitting(long session, int place, int attempt) {
        return sitting(sittings(session), place, attempt);
    }

    static Optional<Sitting> sitting(List<Sitting> sittings, int place, int attempt) {
        return sittings.stream()
                .filter(one -> one.place() == place && one.attempt() == attempt)
                .findFirst();
    }

    /** Whoever is marked at a sitting, by name: at a resit those who were marked before and did not pass. */
    List<ResultLine> lines(long session, Assessment of, int place, int attempt) {
        List<ResultLine> lines = lines(session, sitting(session, place, attempt));
        if (attempt == 1) {
            return lines;
        }
        Map<Long, Mark> before = marks(sitting(session, place, attempt - 1));
        return lines.stream()
                .filter(line -> line.isMarked()
                        || before.containsKey(line.enrolment())
                                && !before.get(line.enrolment()).passes(of))
                .map(line -> line.after(before.get(line.enrolment())))
                .toList();
    }

    private List<ResultLine> lines(long session, Optional<Sitting> sitting) {
        return entities.createQuery(LINES, ResultLine.class)
                .setParameter("sitting", sitting.map(Sitting::id).orElse(0L))
                .setParameter("session", session)
                .setParameter("coming", EnrolmentState.COMING)
                .getResultList();
    }

    private Map<Long, Mark> marks(Optional<Sitting> sitting) {
        return results(sitting).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue()
                .mark()));
    }

    /** By enrolment. */
    Map<Long, Result> results(Optional<Sitting> sitting) {
        return sitting.map(
                        one -> entities.createQuery("select r from Result r where r.sittingId = :sitting", Result.class)
                                .setParameter("sitting", one.id())
                                .getResultStream()
                                .collect(Collectors.toMap(Result::enrolmentId, Function.identity())))
                .orElseGet(Map::of);
    }

    /** The last attempt of each of them at each assessment. */
    Map<Long, Map<Integer, Attempt>> last(Collection<Long> enrolments) {
        Map<Long, Map<Integer, Attempt>> last = new HashMap<>();
        if (enrolments.isEmpty()) {
            return last;
        }
        entities.createQuery(ATTEMPTS, Object[].class)
                .setParameter("enrolments", enrolments)
                .getResultStream()
                .forEach(row -> last.computeIfAbsent((Long) row[0], any -> new HashMap<>())
                        .put((Integer) row[1], attempt(row)));
        return last;
    }

    private static Attempt attempt(Object[] row) {
        return new Attempt((Integer) row[2], new Mark((Integer) row[3], (Integer) row[4]));
    }

    /** How many of those who come have a result, by sitting. */
    Map<Long, Long> counts(long session) {
        return entities.createQuery(
                        "select r.sittingId, count(r) from Result r, Enrolment e where e.id = r.enrolmentId"
                                + " and e.session.id = :session and e.state in :coming group by r.sittingId",
                        Object[].class)
                .setParameter("session", session)
                .setParameter("coming", EnrolmentState.COMING)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** How many come to the session, or came to its end. */
    long coming(long session) {
        return entities.createQuery(
                        "select count(e) from Enrolment e where e.session.id = :session and e.state in :coming",
                        Long.class)
                .setParameter("session", session)
                .setParameter("coming", EnrolmentState.COMING)
                .getSingleResult();
    }

    /** The assessment at a place of the scheme; whoever asks for another is told that it is not there. */
    static Assessment at(List<Assessment> scheme, int place) {
        if (place < 0 || place >= scheme.size()) {
            throw new Refused.NotFound();
        }
        return scheme.get(place);
    }
}
