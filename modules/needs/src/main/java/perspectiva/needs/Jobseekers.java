package perspectiva.needs;

import static perspectiva.spi.Role.BOARD;
import static perspectiva.spi.Role.COUNCIL;
import static perspectiva.spi.Role.DIRECTOR;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import perspectiva.core.audit.Audit;
import perspectiva.needs.entity.JobseekerCount;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Refused;

/** The employment service's counts of registered jobseekers, taken down by the directorate. */
@Boundary
public class Jobseekers {

    private static final int YEAR = 12;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    NeedFigures figures;

    @Inject
    Audit audit;

    /** The last twelve, the latest first. */
    @AllowedTo({DIRECTOR, BOARD, COUNCIL})
    public List<JobseekerCount> counts() {
        return entities.createQuery("select c from JobseekerCount c order by c.countedOn desc", JobseekerCount.class)
                .setMaxResults(YEAR)
                .getResultList();
    }

    /**
     * Takes down a day's number, or mends the one that day has.
     *
     * @throws Refused also when somebody takes down the same day's at this moment
     */
    @AllowedTo(DIRECTOR)
    public void record(LocalDate day, Integer registered, String source) {
        Optional<JobseekerCount> known = of(day);
        known.ifPresentOrElse(
                count -> count.correct(registered, source),
                () -> store(new JobseekerCount(day, registered, source, figures.freePostsNow())));
        audit.note("needs.audit.jobseekers", day.toString(), registered + " · " + source.strip());
    }

    /** The database knows when somebody else took down the same day's at this moment. */
    private void store(JobseekerCount fresh) {
        try {
            entities.persist(fresh);
            entities.flush();
        } catch (PersistenceException takenMeanwhile) {
            throw new Refused("needs.refused.jobseekers.meanwhile").at("countedOn");
        }
    }

    private Optional<JobseekerCount> of(LocalDate day) {
        return entities.createQuery("select c from JobseekerCount c where c.countedOn = :day", JobseekerCount.class)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }
}
