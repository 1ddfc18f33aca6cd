package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import perspectiva.core.people.Person;
import perspectiva.core.records.Numbers;
import perspectiva.core.store.Now;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.enrolment.entity.Application;
import perspectiva.training.enrolment.entity.ApplicationSheet;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.enrolment.entity.EntryRules;
import perspectiva.training.enrolment.entity.EntryTerms;
import perspectiva.training.enrolment.entity.LeavingReason;
import perspectiva.training.session.entity.CourseSession;

/**
 * The one way into a session, whoever brings the person: the rules are asked, then the office looks at what has to be looked
 * at, then the person gets a seat or a place in the waiting list.
 */
@ApplicationScoped
@Transactional
class Admission {

    /** What the numbers of training agreements begin with. */
    static final String SERIES = "ДО";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Seats seats;

    @Inject
    WaitingList waiting;

    @Inject
    OwnTimetable timetable;

    @Inject
    Numbers numbers;

    @Inject
    EnrolmentJournal journal;

    @Inject
    EnrolmentLetters letters;

    @Inject
    Caller caller;

    EntryTerms terms(CourseSession session) {
        return EntryTerms.of(
                entities.find(CourseVersion.class, session.versionId()).syllabus());
    }

    /**
     * @param isSeen whether the papers were looked at already
     * @param former where the person learnt or waited until now; null when nowhere
     */
    Enrolment admit(
            long sessionId,
            long personId,
            Application application,
            ApplicationSheet sheet,
            boolean isSeen,
            Enrolment former) {
        CourseSession session = seats.hold(sessionId);
        Person person = entities.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE);
        if (person == null || person.isErased()) {
            throw new Refused("training.enrolment.refused.person").at("person");
        }
        if (person.birthDate().isEmpty()) {
            person.born(sheet.getBirthDate());
        }
        EntryTerms terms = terms(session);
        EntryRules.check(session, person, terms, sheet);
        expectOnce(session, person);
        timetable.expectFree(personId, sessionId, caller.language());
        Enrolment enrolment = new Enrolment(session, person, application);
        if (former != null) {
            enrolment.continues(former);
        }
        entities.persist(enrolment);
        entities.flush();
        boolean isExamined = !isSeen && (terms.isExamined() || EntryRules.isMinor(session, person));
        if (isExamined) {
            journal.moved(enrolment, "", "");
            letters.applied(enrolment);
        } else {
            // The audit log is written last: it is held until the transaction ends, and a number is still to be drawn.
            journal.remembered(enrolment, "", "");
            place(enrolment);
        }
        return enrolment;
    }

    /**
     * Everything but seats: whoever is not refused here gets one, or a place in the waiting list. Told and not thrown: what is
     * thrown out of here takes the transaction with it, and a list goes on with its next line.
     *
     * @param person has no number yet when the partnership does not know the person
     */
    Optional<Refused> objection(CourseSession session, Person person, EntryTerms terms, ApplicationSheet sheet) {
        try {
            EntryRules.check(session, person, terms, sheet);
            if (person.id() == null) {
                return Optional.empty();
            }
            expectOnce(session, person);
        } catch (Refused why) {
            return Optional.of(why);
        }
        return timetable.inTheWay(person.id(), session.id()).map(busy -> timetable.refused(busy, caller.language()));
    }

    private void expectOnce(CourseSession session, Person person) {
        boolean isThere = entities.createQuery(
                                "select count(e) from Enrolment e where e.session.id = :session"
                                        + " and e.person.id = :person and e.state in :live",
                                Long.class)
                        .setParameter("session", session.id())
                        .setParameter("person", person.id())
                        .setParameter("live", EnrolmentState.LIVE)
                        .getSingleResult()
                > 0;
        if (isThere) {
            throw new Refused("training.enrolment.refused.twice");
        }
    }

    /**
     * Nobody overtakes those who wait.
     *
     * @param enrolment may come; its session is held by the caller
     */
    void place(Enrolment enrolment) {
        String before = enrolment.state().word();
        CourseSession session = enrolment.session();
        Optional<Integer> seat = waiting.isEmpty(session) ? seats.free(session) : Optional.empty();
        if (seat.isPresent()) {
            enrolment.confirm(seat.get(), agreement());
            seats.given(session, seat.get());
            entities.flush();
            journal.moved(enrolment, before, enrolment.agreement());
            letters.confirmed(enrolment);
        } else {
            enrolment.queue();
            entities.flush();
            journal.moved(enrolment, before, "");
            letters.waitlisted(enrolment);
            waiting.advance(session);
        }
    }

    /** The next number of an agreement. */
    String agreement() {
        return numbers.next(SERIES, Now.today().getYear());
    }

    /** One to change, with its session, for the caller alone until the transaction ends. */
    Enrolment hold(long id) {
        Long session = entities.createQuery("select e.session.id from Enrolment e where e.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refused.NotFound::new);
        seats.hold(session);
        return entities.find(Enrolment.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Takes the seat that is kept, whoever brings the answer. @param enrolment held by the caller */
    void accept(Enrolment enrolment) {
        entities.find(Person.class, enrolment.person().id(), LockModeType.PESSIMISTIC_WRITE);
        timetable.expectFree(enrolment.person().id(), enrolment.session().id(), caller.language());
        String before = enrolment.state().word();
        enrolment.accept(agreement());
        enrolment.seat().ifPresent(seat -> seats.given(enrolment.session(), seat));
        entities.flush();
        journal.moved(enrolment, before, enrolment.agreement());
        letters.confirmed(enrolment);
    }

    /** Does not want the seat that is kept. @param enrolment held by the caller */
    void decline(Enrolment enrolment) {
        enrolment.expectOffered();
        release(enrolment, LeavingReason.DECLINED, "");
    }

    /** The person comes no more; the seat is offered to the next. @param enrolment held by the caller */
    void release(Enrolment enrolment, LeavingReason code, String words) {
        if (enrolment.state().isLive() && !enrolment.mayLeave()) {
            throw new Refused("training.enrolment.refused.taught");
        }
        String before = enrolment.state().word();
        enrolment.leave(code, words);
        entities.flush();
        journal.moved(enrolment, before);
        waiting.advance(enrolment.session());
    }
}
