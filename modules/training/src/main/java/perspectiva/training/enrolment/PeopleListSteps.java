package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import perspectiva.core.audit.Audit;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Person;
import perspectiva.core.store.Now;
import perspectiva.spi.Refused;
import perspectiva.training.answer.EmployersNeeds;
import perspectiva.training.answer.entity.DemandAnswer;
import perspectiva.training.enrolment.entity.Application;
import perspectiva.training.enrolment.entity.ApplicationSheet;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.enrolment.entity.ListLine;
import perspectiva.training.enrolment.entity.ListState;
import perspectiva.training.enrolment.entity.Outcome;
import perspectiva.training.enrolment.entity.PeopleList;

/** The steps of a list, each a transaction: a person is let in and the line says so, or neither. */
@ApplicationScoped
@Transactional
class PeopleListSteps {

    /** Lists are kept as long as somebody may still ask what became of a line. */
    private static final Duration KEPT = Duration.ofDays(30);

    /** What nobody said a word about. */
    private static final Duration WAITED = Duration.ofDays(3);

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Seats seats;

    @Inject
    Admission admission;

    @Inject
    Newcomers newcomers;

    @Inject
    EmployersNeeds needs;

    @Inject
    Audit audit;

    @Inject
    CurrentCaller callers;

    List<Long> running() {
        return entities.createQuery("select l.id from PeopleList l where l.state = :running order by l.id", Long.class)
                .setParameter("running", ListState.RUNNING)
                .getResultList();
    }

    boolean claim(long id) {
        return list(id).claim();
    }

    void giveBack(long id) {
        list(id).giveBack();
    }

    /** The next person nothing was done about; empty when the list is at its end. */
    Optional<Long> next(long id) {
        return entities.createQuery(
                        "select l.id from ListLine l where l.listId = :list and l.outcome = :good order by l.number, l.id",
                        Long.class)
                .setParameter("list", id)
                .setParameter("good", Outcome.GOOD)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Holds the list and its line before anything else, so that nothing is left to lock once the audit log, where everybody
     * meets, is written.
     *
     * @throws Refused when the person may not come after all
     */
    void admit(long listId, long lineId) {
        PeopleList list = list(listId);
        ListLine line = line(lineId);
        if (line.outcome() != Outcome.GOOD) {
            return;
        }
        line.became(callers.as(list.bringer(), () -> admit(list, line)));
        list.progressed();
    }

    private Enrolment admit(PeopleList list, ListLine line) {
        ApplicationSheet sheet = line.sheet(list.paper());
        Newcomer who = who(line);
        if (list.isOfOffice()) {
            Person person = newcomers.known(who);
            Application application = new Application(EnrolmentSource.IMPORT, sheet);
            return admission.admit(list.sessionId(), person.id(), application, sheet, true, null);
        }
        Organisation employer = entities.find(Organisation.class, list.sponsor().orElseThrow());
        // The session is held before its answers are read: what the office links meanwhile finds the person enrolled.
        Optional<DemandAnswer> answer = needs.answeredBy(seats.hold(list.sessionId()), employer.id());
        Person person = newcomers.staff(who, employer);
        Application application = new Application(EnrolmentSource.EMPLOYER, sheet).by(employer);
        answer.ifPresent(wanted -> application.forWanted(wanted.kind(), wanted.record(), wanted.label()));
        return admission.admit(list.sessionId(), person.id(), application, sheet, false, null);
    }

    private static Newcomer who(ListLine line) {
        Newcomer who = new Newcomer();
        who.setFamilyName(line.familyName());
        who.setGivenName(line.givenName());
        who.setPatronymic(line.patronymic());
        who.setBirthDate(line.birthDate());
        who.setEmail(line.email());
        return who;
    }

    /** The person may not come: the session filled up with rules meanwhile, or somebody else brought the person. */
    void refuse(long listId, long lineId, Refused why) {
        list(listId).progressed();
        PeopleLists.say(line(lineId), why);
    }

    void finish(long id) {
        PeopleList list = entities.find(PeopleList.class, id, LockModeType.PESSIMISTIC_WRITE);
        list.finish();
        long let = entities.createQuery(
                        "select count(l) from ListLine l where l.listId = :list and l.enrolmentId is not null",
                        Long.class)
                .setParameter("list", id)
                .getSingleResult();
        callers.as(list.bringer(), () -> {
            audit.note("training.list.audit.done", list.fileName(), "" + let);
            return null;
        });
    }

    /** What was dealt with some weeks ago, and what nobody said a word about for some days. */
    void sweep() {
        List<Long> old = entities.createQuery(
                        "select l.id from PeopleList l where l.createdAt < :old and l.state <> :running"
                                + " or l.createdAt < :waited and l.state in :idle",
                        Long.class)
                .setParameter("old", Now.instant().minus(KEPT))
                .setParameter("running", ListState.RUNNING)
                .setParameter("waited", Now.instant().minus(WAITED))
                .setParameter("idle", List.of(ListState.CHECKED, ListState.DROPPED))
                .setMaxResults(200)
                .getResultList();
        if (!old.isEmpty()) {
            entities.createQuery("delete from ListLine l where l.listId in :old")
                    .setParameter("old", old)
                    .executeUpdate();
            entities.createQuery("delete from PeopleList l where l.id in :old")
                    .setParameter("old", old)
                    .executeUpdate();
        }
    }

    private ListLine line(long id) {
        return entities.find(ListLine.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private PeopleList list(long id) {
        return entities.find(PeopleList.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
