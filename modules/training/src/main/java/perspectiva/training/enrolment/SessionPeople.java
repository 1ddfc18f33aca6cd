package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.enrolment.entity.LeavingReason;
import perspectiva.training.session.MeetingDropped;
import perspectiva.training.session.MeetingMoved;
import perspectiva.training.session.SessionMoved;
import perspectiva.training.session.entity.CourseSession;

/** What becomes of a session's people when the session goes on. */
@ApplicationScoped
@Transactional
public class SessionPeople {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    EnrolmentJournal journal;

    @Inject
    EnrolmentLetters letters;

    void follow(@Observes SessionMoved moved) {
        List<Enrolment> people = live(moved.session().id());
        switch (moved.session().state()) {
            case CONFIRMED ->
                people.stream()
                        .filter(one -> one.state() == EnrolmentState.CONFIRMED)
                        .forEach(letters::certain);
            case RUNNING -> people.forEach(this::begin);
            case CANCELLED -> people.forEach(one -> cancel(one, moved.reason()));
            default -> {
                // Nothing becomes of them.
            }
        }
    }

    void follow(@Observes MeetingMoved moved) {
        if (moved.now().isElsewhere(moved.before())) {
            coming(moved.session()).forEach(one -> letters.moved(one, moved.before(), moved.now()));
        }
    }

    void follow(@Observes MeetingDropped dropped) {
        coming(dropped.session()).forEach(one -> letters.dropped(one, dropped.before(), dropped.reason()));
    }

    private List<Enrolment> coming(CourseSession session) {
        return live(session.id()).stream()
                .filter(one -> one.state() == EnrolmentState.CONFIRMED || one.state() == EnrolmentState.ATTENDING)
                .toList();
    }

    private List<Enrolment> live(long session) {
        return entities.createQuery(
                        "select e from Enrolment e where e.session.id = :session and e.state in :live order by e.id",
                        Enrolment.class)
                .setParameter("session", session)
                .setParameter("live", EnrolmentState.LIVE)
                .getResultList();
    }

    /** Whoever has a seat learns from now on; for the others it is too late. */
    private void begin(Enrolment enrolment) {
        String before = enrolment.state().word();
        if (enrolment.state() == EnrolmentState.CONFIRMED) {
            enrolment.attend();
        } else {
            enrolment.leave(LeavingReason.NO_SEAT, "");
            letters.leftOver(enrolment);
        }
        entities.flush();
        journal.moved(enrolment, before);
    }

    private void cancel(Enrolment enrolment, String reason) {
        String before = enrolment.state().word();
        enrolment.leave(LeavingReason.CANCELLED, within(reason));
        entities.flush();
        journal.moved(enrolment, before);
        letters.cancelled(enrolment, reason);
    }

    /** A session's reason may be longer than an enrolment keeps. */
    private static String within(String reason) {
        return reason.length() > Enrolment.REASON_MOST ? reason.substring(0, Enrolment.REASON_MOST) : reason;
    }
}
