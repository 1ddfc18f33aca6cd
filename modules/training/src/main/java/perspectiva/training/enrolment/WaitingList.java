package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import perspectiva.core.caller.Identity;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Now;
import perspectiva.core.text.Formats;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.enrolment.entity.EntryRules;
import perspectiva.training.session.entity.CourseSession;

/**
 * Those who wait for a seat: by tier, then those an employer wants for a place of work, then by the time of application. A
 * free seat is offered to the first and kept for a while; whoever is passed over is told why in the enrolment's history.
 */
@ApplicationScoped
@Transactional
class WaitingList {

    private static final String WAITING = " from Enrolment e where e.session.id = :session and e.state = :waiting";

    private static final String ORDER = " order by e.tier, e.unlinked, e.queuedAt, e.id";

    /** Whoever stands before somebody. */
    private static final String BEFORE = " and (e.tier < :tier or e.tier = :tier and (e.unlinked < :unlinked"
            + " or e.unlinked = :unlinked and (e.queuedAt < :queued or e.queuedAt = :queued and e.id < :id)))";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Seats seats;

    @Inject
    OwnTimetable timetable;

    @Inject
    EnrolmentJournal journal;

    @Inject
    EnrolmentLetters letters;

    @Inject
    Settings settings;

    @Inject
    Formats formats;

    /** How long a seat is kept; the last ones are kept until the session begins. */
    Duration kept() {
        return Duration.ofHours(Math.max(1, settings.number("training.offer.hours", 72)));
    }

    /** 1 for whoever is offered the next free seat. */
    long position(Enrolment enrolment) {
        return 1
                + entities.createQuery("select count(e)" + WAITING + BEFORE, Long.class)
                        .setParameter("session", enrolment.session().id())
                        .setParameter("waiting", EnrolmentState.WAITLISTED)
                        .setParameter("tier", enrolment.tier())
                        .setParameter("unlinked", enrolment.unlinked())
                        .setParameter("queued", enrolment.queuedAt())
                        .setParameter("id", enrolment.id())
                        .getSingleResult();
    }

    boolean isEmpty(CourseSession session) {
        return seats.count(session.id(), EnrolmentState.WAITLISTED) == 0;
    }

    /** Offers what is free. @param session held by the caller */
    void advance(CourseSession session) {
        entities.flush();
        Instant until = until(session);
        if (!EntryRules.isOpen(session) || !until.isAfter(Now.instant())) {
            return;
        }
        Iterator<Enrolment> waiting = waiting(session).iterator();
        Optional<Integer> seat = seats.free(session);
        while (seat.isPresent() && waiting.hasNext()) {
            if (offer(waiting.next(), seat.get(), until)) {
                seat = seats.free(session);
            }
        }
    }

    private List<Enrolment> waiting(CourseSession session) {
        return entities.createQuery("select e" + WAITING + ORDER, Enrolment.class)
                .setParameter("session", session.id())
                .setParameter("waiting", EnrolmentState.WAITLISTED)
                .getResultList();
    }

    private boolean offer(Enrolment enrolment, int seat, Instant until) {
        Optional<OwnTimetable.Busy> busy =
                timetable.inTheWay(enrolment.person().id(), enrolment.session().id());
        if (busy.isPresent()) {
            journal.skipped(enrolment, busy.get().title() + ", " + busy.get().when(formats, Identity.RUSSIAN));
            return false;
        }
        String before = enrolment.state().word();
        enrolment.offer(seat, until);
        entities.flush();
        journal.moved(enrolment, before);
        letters.offered(enrolment);
        return true;
    }

    private Instant until(CourseSession session) {
        Instant begin = session.startsOn().atStartOfDay(Now.zone()).toInstant();
        Instant end = Now.instant().plus(kept());
        return end.isBefore(begin) ? end : begin;
    }
}
