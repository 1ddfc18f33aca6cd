package perspectiva.training.enrolment;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import perspectiva.core.store.Now;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Role;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.SessionState;

/** Seats that are offered to those who wait, and run out. */
@Boundary
public class Offers {

    private static final int PORTION = 200;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Admission admission;

    @Inject
    Seats seats;

    @Inject
    WaitingList waiting;

    @Inject
    EnrolmentJournal journal;

    @Inject
    EnrolmentLetters letters;

    /** How long a seat is kept. */
    @AllowedTo(Role.VISITOR)
    public Duration kept() {
        return waiting.kept();
    }

    /** Offers whose time is over. */
    @AllowedTo({})
    public List<Long> over() {
        return entities.createQuery(
                        "select e.id from Enrolment e where e.state = :offered and e.offeredUntil <= :now"
                                + " order by e.offeredUntil",
                        Long.class)
                .setParameter("offered", EnrolmentState.OFFERED)
                .setParameter("now", Now.instant())
                .setMaxResults(PORTION)
                .getResultList();
    }

    /** The seat goes to the next. Nothing happens when the person was quicker. */
    @AllowedTo({})
    public void lapse(long id) {
        Enrolment enrolment = admission.hold(id);
        boolean isOver = enrolment
                .offeredUntil()
                .filter(until -> !Now.instant().isBefore(until))
                .isPresent();
        if (!isOver) {
            return;
        }
        String before = enrolment.state().word();
        enrolment.lapse();
        entities.flush();
        journal.lapsed(enrolment, before);
        letters.lapsed(enrolment);
        waiting.advance(enrolment.session());
    }

    /** Sessions in which somebody waits although they take people: seats may have been added. */
    @AllowedTo({})
    public List<Long> awaited() {
        return entities.createQuery(
                        "select distinct s.id from Enrolment e join e.session s where e.state = :waiting"
                                + " and s.state in :open and s.startsOn > :today",
                        Long.class)
                .setParameter("waiting", EnrolmentState.WAITLISTED)
                .setParameter("open", List.of(SessionState.ENROLLING, SessionState.CONFIRMED))
                .setParameter("today", Now.today())
                .getResultList();
    }

    /** Offers what is free in a session. */
    @AllowedTo({})
    public void advance(long session) {
        waiting.advance(seats.hold(session));
    }
}
