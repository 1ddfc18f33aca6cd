package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Now;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.Arranged;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.SessionState;

/**
 * Sessions that begin soon, and letters to those who come: when and where to (domain guide, 19). Whoever gets a seat later is told
 * then.
 */
@ApplicationScoped
@Transactional
class Beginnings {

    /** How many days before; the setting may say nought, which is never. */
    private static final int DAYS = 2;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Seats seats;

    @Inject
    EnrolmentLetters letters;

    @Inject
    Settings settings;

    /** Those in which somebody was not told yet. */
    List<Long> near() {
        int days = settings.number("training.remind.days", DAYS);
        return days < 1
                ? List.of()
                : entities.createQuery(
                                "select distinct s.id from Enrolment e join e.session s where s.state = :sure"
                                        + " and s.startsOn >= :today and s.startsOn <= :near"
                                        + " and e.state = :confirmed and e.reminded = 0 order by s.id",
                                Long.class)
                        .setParameter("sure", SessionState.CONFIRMED)
                        .setParameter("today", Now.today())
                        .setParameter("near", Now.today().plusDays(days))
                        .setParameter("confirmed", EnrolmentState.CONFIRMED)
                        .getResultList();
    }

    /** Everybody with a seat, once, whoever works at it; nobody while no meeting lies ahead. */
    void remind(long id) {
        seats.hold(id);
        first(id).ifPresent(first -> untold(id).forEach(one -> {
            mark(one);
            letters.soon(one, first);
        }));
    }

    /** Behind the back of its version: whoever has the record open need not look at it again. */
    private void mark(Enrolment enrolment) {
        entities.createNativeQuery("update training_enrolment set is_reminded = 1 where id = ?1")
                .setParameter(1, enrolment.id())
                .executeUpdate();
    }

    private Optional<Arranged> first(long session) {
        return entities.createQuery(
                        "select m from Meeting m where m.sessionId = :session and m.planned = 1 and m.startsAt > :now"
                                + " order by m.startsAt, m.id",
                        Meeting.class)
                .setParameter("session", session)
                .setParameter("now", Now.instant())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(meeting -> Arranged.of(entities, meeting));
    }

    private List<Enrolment> untold(long session) {
        return entities.createQuery(
                        "select e from Enrolment e where e.session.id = :session and e.state = :confirmed"
                                + " and e.reminded = 0 order by e.id",
                        Enrolment.class)
                .setParameter("session", session)
                .setParameter("confirmed", EnrolmentState.CONFIRMED)
                .getResultList();
    }
}
