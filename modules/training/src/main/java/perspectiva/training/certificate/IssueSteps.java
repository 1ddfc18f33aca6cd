package perspectiva.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.caller.Identity;
import perspectiva.core.text.Texts;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.training.certificate.entity.IssueRun;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;

/**
 * A run cut into steps of one transaction each: pages are read and written between them, and what stops in the middle goes on
 * where it stopped. The database lets no enrolment have two first documents, whoever works at it.
 */
@ApplicationScoped
@Transactional
class IssueSteps {

    /** Few enough that whoever issues a single document meanwhile does not wait long for its number. */
    static final int PIECE = 20;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Issuing issuing;

    @Inject
    Texts texts;

    @Inject
    CurrentCaller callers;

    List<Long> live() {
        return entities.createQuery("select r.id from IssueRun r where r.liveSlot = 0 order by r.id", Long.class)
                .getResultList();
    }

    /** Whether the run is this worker's now. */
    boolean claim(long id) {
        return run(id).claim();
    }

    /**
     * Issues for the next people.
     *
     * @param most how many at most
     * @return how many there were; nought when the run is at its end
     */
    int issue(long id, int most) {
        IssueRun run = run(id);
        List<Enrolment> next = next(run, most);
        for (Enrolment enrolment : next) {
            inTheNameOf(run, () -> issuing.issue(enrolment, run.sheet()));
        }
        if (!next.isEmpty()) {
            run.progressed(next.get(next.size() - 1).id(), next.size());
        }
        return next.size();
    }

    private List<Enrolment> next(IssueRun run, int most) {
        return entities.createQuery(
                        """
                        select e from Enrolment e join fetch e.person where e.session.id = :session
                        and e.state = :completed and e.id > :last order by e.id""",
                        Enrolment.class)
                .setParameter("session", run.sessionId())
                .setParameter("completed", EnrolmentState.COMPLETED)
                .setParameter("last", run.lastEnrolment())
                .setMaxResults(most)
                .getResultList();
    }

    private <T> T inTheNameOf(IssueRun run, Supplier<T> work) {
        Identity starter = new Identity(
                Optional.of(run.startedBy()),
                run.startedName(),
                Optional.empty(),
                Set.of(Role.DIRECTOR),
                Identity.RUSSIAN,
                false);
        return callers.as(starter, work);
    }

    /** Passes the next one over, for whom it was refused. */
    void skip(long id, Refused why) {
        IssueRun run = run(id);
        next(run, 1)
                .forEach(enrolment -> run.skipped(
                        enrolment.id(),
                        texts.text(Identity.RUSSIAN, why.key(), why.values().toArray())));
    }

    void finish(long id) {
        run(id).finish();
    }

    private IssueRun run(long id) {
        return entities.find(IssueRun.class, id);
    }
}
