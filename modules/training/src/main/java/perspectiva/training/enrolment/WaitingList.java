package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import perspectiva.core.caller.Identity;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Now;
import perspectiva.core.text.Formats;
import perspectiva.spi.Caller;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.enrolment.entity.EntryRules;
import perspectiva.training.session.entity.CourseSession;

/**
 * Those who wait for a seat: by tier, then those an employer wants for a place of work, then by the time of application. A
 * free seat is offered to the first and kept for a while; whoever is passed over is told why in the enrolment's history. To
 * whom a seat was offered in vain it is not offered again by itself, but the office may.
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

    @Inject
    Caller caller;

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
        List<Integer> open = new ArrayList<>(seats.open(session));
        while (!open.isEmpty() && waiting.hasNext()) {
            offerOneOf(open, waiting.next(), until);
        }
    }

    private void offerOneOf(List<Integer> open, Enrolment enrolment, Instant until) {
        Optional<Integer> seat =
                open.stream().filter(number -> !enrolment.hasMissed(number)).findFirst();
        if (seat.isEmpty()) {
            journal.missed(enrolment);
        } else if (offer(enrolment, seat.get(), until)) {
            open.remove(seat.get());
        }
    }

    /**
     * Offers a seat once more to somebody who let one go by, unless none is free, also because the next in the list has it. Refuses
     * before anything is offered: what others are offered first stays theirs.
     *
     * @param enrolment held by the caller; offered a seat afterwards, or not
     */
    void offerAgain(Enrolment enrolment) {
        CourseSession session = enrolment.session();
        enrolment.expectMissed();
        timetable.expectFree(enrolment.person().id(), session.id(), caller.language());
        advance(session);
        Instant until = until(session);
        if (!enrolment.isOffered() && EntryRules.isOpen(session) && until.isAfter(Now.instant())) {
            seats.free(session).ifPresent(seat -> offered(enrolment, seat, until));
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
        offered(enrolment, seat, until);
        return true;
    }

    private void offered(Enrolment enrolment, int seat, Instant until) {
        String before = enrolment.state().word();
        enrolment.offer(seat, until);
        entities.flush();
        journal.moved(enrolment, before);
        letters.offered(enrolment);
    }

    private Instant until(CourseSession session) {
        Instant begin = session.startsOn().atStartOfDay(Now.zone()).toInstant();
        Instant end = Now.instant().plus(kept());
        return end.isBefore(begin) ? end : begin;
    }
}
