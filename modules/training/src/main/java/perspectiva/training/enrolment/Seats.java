package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import perspectiva.spi.Refused;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.CourseSession;

/**
 * The seats of sessions. Whoever gives or frees one holds the session's record until the transaction ends, so nobody else
 * gives one meanwhile; and should that ever fail, the database refuses to give a number twice.
 */
@ApplicationScoped
@Transactional
class Seats {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** The session for the caller alone. */
    CourseSession hold(long session) {
        CourseSession held = entities.find(CourseSession.class, session, LockModeType.PESSIMISTIC_WRITE);
        if (held == null) {
            throw new Refused.NotFound();
        }
        return held;
    }

    /** Two sessions, always in the same order: two who hold each other's first would wait for ever. */
    void hold(long one, long other) {
        hold(Math.min(one, other));
        hold(Math.max(one, other));
    }

    /** The lowest number nobody has; empty when all seats are taken. */
    Optional<Integer> free(CourseSession session) {
        return open(session).stream().findFirst();
    }

    /**
     * The numbers nobody has, the lowest first, as many as seats are free: fewer where the maximum was lowered below somebody's
     * number.
     */
    List<Integer> open(CourseSession session) {
        Set<Integer> taken = new HashSet<>(entities.createQuery(
                        "select e.seat from Enrolment e where e.session.id = :session and e.seat is not null",
                        Integer.class)
                .setParameter("session", session.id())
                .getResultList());
        return taken.size() >= session.seatsMax()
                ? List.of()
                : IntStream.rangeClosed(1, session.seatsMax())
                        .boxed()
                        .filter(number -> !taken.contains(number))
                        .limit(session.seatsMax() - taken.size())
                        .toList();
    }

    /** Somebody has this seat now: to whom it was offered in vain it may be offered again, should it ever be free. */
    void given(CourseSession session, int number) {
        entities.createQuery(
                        "select e from Enrolment e where e.session.id = :session and e.missedSeat = :number",
                        Enrolment.class)
                .setParameter("session", session.id())
                .setParameter("number", number)
                .getResultList()
                .forEach(Enrolment::loseMissed);
    }

    long count(long session, EnrolmentState state) {
        return entities.createQuery(
                        "select count(e) from Enrolment e where e.session.id = :session and e.state = :state",
                        Long.class)
                .setParameter("session", session)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** How many seats somebody has, by session; a session without any is missing. */
    Map<Long, Long> taken(Collection<Long> sessions) {
        return tally("e.seat is not null", sessions);
    }

    /** How many wait for a seat, by session. */
    Map<Long, Long> waiting(Collection<Long> sessions) {
        return tally("e.state = " + EnrolmentState.class.getName() + "." + EnrolmentState.WAITLISTED, sessions);
    }

    private Map<Long, Long> tally(String which, Collection<Long> sessions) {
        return sessions.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select e.session.id, count(e) from Enrolment e where " + which
                                        + " and e.session.id in :sessions group by e.session.id",
                                Object[].class)
                        .setParameter("sessions", sessions)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
