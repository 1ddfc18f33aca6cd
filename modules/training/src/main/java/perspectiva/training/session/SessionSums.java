package perspectiva.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.SessionFacts;
import perspectiva.training.session.entity.SessionState;
import perspectiva.training.session.entity.Trainer;

/** What sessions come to: a session's meetings together, and how many sessions stand where. */
@ApplicationScoped
@Transactional
class SessionSums {

    private static final String PLANNED_OF = " where m.sessionId = :session and m.planned = 1";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** What the session's planned meetings say about it. */
    SessionFacts facts(long session) {
        Object[] sums = entities.createQuery(
                        "select count(m), sum(m.units) from Meeting m" + PLANNED_OF, Object[].class)
                .setParameter("session", session)
                .getSingleResult();
        long count = ((Number) sums[0]).longValue();
        return count == 0
                ? new SessionFacts(
                        0, 0, Optional.empty(), Optional.empty(), Optional.empty(), coming(session), seated(session))
                : new SessionFacts(
                        count,
                        ((Number) sums[1]).longValue(),
                        Optional.of(end(session, "m.startsAt", "asc")),
                        Optional.of(end(session, "m.endsAt", "desc")),
                        unchecked(session),
                        coming(session),
                        seated(session));
    }

    /** Those whom a seat is only offered are not counted: they may say no. */
    long coming(long session) {
        return entities.createQuery(
                        "select count(e) from Enrolment e where e.session.id = :session and e.state in :coming",
                        Long.class)
                .setParameter("session", session)
                .setParameter("coming", EnrolmentState.COMING)
                .getSingleResult();
    }

    /** Of how many nobody has said how it ended for them. */
    long learning(long session) {
        return entities.createQuery(
                        "select count(e) from Enrolment e where e.session.id = :session and e.state = :attending",
                        Long.class)
                .setParameter("session", session)
                .setParameter("attending", EnrolmentState.ATTENDING)
                .getSingleResult();
    }

    private long seated(long session) {
        return entities.createQuery(
                        "select count(e) from Enrolment e where e.session.id = :session and e.seat is not null",
                        Long.class)
                .setParameter("session", session)
                .getSingleResult();
    }

    /** Not asked by min and max: EclipseLink converts no aggregate of an instant. */
    private Instant end(long session, String moment, String order) {
        return entities.createQuery(
                        "select " + moment + " from Meeting m" + PLANNED_OF + " order by " + moment + " " + order,
                        Instant.class)
                .setParameter("session", session)
                .setMaxResults(1)
                .getSingleResult();
    }

    private Optional<String> unchecked(long session) {
        return entities.createQuery(
                        "select t from Trainer t where t.recordCheckedOn is null and t.id in"
                                + " (select m.trainerId from Meeting m where m.sessionId = :session and m.planned = 1)",
                        Trainer.class)
                .setParameter("session", session)
                .getResultStream()
                .findFirst()
                .map(Trainer::name);
    }

    /** How many stand in a state, and if a day is given, whose deadline or end lies before it. */
    long tally(SessionState state, String date, LocalDate before) {
        return entities.createQuery(
                        "select count(s) from CourseSession s where s.state = :state and s." + date + " < :before",
                        Long.class)
                .setParameter("state", state)
                .setParameter("before", before)
                .getSingleResult();
    }

    /** How many are planned or taught now. */
    long tally(Collection<SessionState> states) {
        return entities.createQuery("select count(s) from CourseSession s where s.state in :states", Long.class)
                .setParameter("states", states)
                .getSingleResult();
    }
}
