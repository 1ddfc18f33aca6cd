package perspectiva.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import perspectiva.core.store.DearCount;
import perspectiva.spi.Caller;
import perspectiva.spi.HomeTasks;
import perspectiva.spi.InProgress;
import perspectiva.spi.Role;
import perspectiva.spi.Task;
import perspectiva.training.certificate.entity.FrdoStatus;
import perspectiva.training.enrolment.entity.EnrolmentState;

/** What the office still has to issue and to report. */
@ApplicationScoped
public class CertificateTasks implements HomeTasks, InProgress {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    IssueSteps steps;

    /** The longer the town's centre has worked, the dearer it is to count. */
    private final DearCount waiting = new DearCount();

    @Override
    public List<Task> tasksFor(Caller caller) {
        return caller.is(Role.DIRECTOR) ? List.of(waiting(), unreported()) : List.of();
    }

    private Task waiting() {
        long count = waiting.of(this::count);
        return Task.of("training.certificate.task.waiting", count, "/training/issue")
                .since(count == 0 ? null : oldest());
    }

    private long count() {
        return entities.createQuery("select count(e) from Enrolment e where e.state = :completed", Long.class)
                .setParameter("completed", EnrolmentState.COMPLETED)
                .getSingleResult();
    }

    private Instant oldest() {
        return entities.createQuery(
                        "select e.since from Enrolment e where e.state = :completed order by e.state, e.since",
                        Instant.class)
                .setParameter("completed", EnrolmentState.COMPLETED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private Task unreported() {
        long count = entities.createQuery("select count(c) from Certificate c where c.frdo = :due", Long.class)
                .setParameter("due", FrdoStatus.DUE)
                .getSingleResult();
        return Task.of("training.certificate.task.unreported", count, "/training/certificates?frdo=due");
    }

    @Override
    public List<Tally> tallies() {
        return List.of(new Tally("training.certificate.tally", steps.live().size()));
    }
}
