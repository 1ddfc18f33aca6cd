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
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.SessionState;

/** Sessions that begin soon, and letters to those who come: when and where to (domain guide, 19). */
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

    /** Those of which nobody was reminded yet. */
    List<Long> near() {
        int days = settings.number("training.remind.days", DAYS);
        return days < 1
                ? List.of()
                : entities.createQuery(
                                "select s.id from CourseSession s where s.state = :sure and s.reminded = 0"
                                        + " and s.startsOn >= :today and s.startsOn <= :near order by s.startsOn, s.id",
                                Long.class)
                        .setParameter("sure", SessionState.CONFIRMED)
                        .setParameter("today", Now.today())
                        .setParameter("near", Now.today().plusDays(days))
                        .getResultList();
    }

    /** Everybody with a seat, once, whoever works at it; nobody while no meeting lies ahead. */
    void remind(long id) {
        CourseSession session = seats.hold(id);
        entities.refresh(session);
        Optional<Arranged> first = first(id);
        if (first.isPresent() && session.remind()) {
            coming(id).forEach(one -> letters.soon(one, first.get()));
        }
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

    private List<Enrolment> coming(long session) {
        return entities.createQuery(
                        "select e from Enrolment e where e.session.id = :session and e.state = :confirmed order by e.id",
                        Enrolment.class)
                .setParameter("session", session)
                .setParameter("confirmed", EnrolmentState.CONFIRMED)
                .getResultList();
    }
}
