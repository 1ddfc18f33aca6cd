package perspectiva.training.assessment;

import static perspectiva.spi.Role.PARTICIPANT;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.training.assessment.entity.Standing;
import perspectiva.training.enrolment.entity.Enrolment;

/** What participants see of their own results. Those of others are not there. */
@Boundary
public class MyResults {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Standings standings;

    @Inject
    Caller caller;

    @AllowedTo(PARTICIPANT)
    public Standing of(long enrolment) {
        return entities.createQuery(
                        "select e from Enrolment e, Account a where e.id = :id and a.id = :account and a.person = e.person",
                        Enrolment.class)
                .setParameter("id", enrolment)
                .setParameter("account", caller.account().orElse(0L))
                .getResultStream()
                .findFirst()
                .map(standings::of)
                .orElseThrow(Refused.NotFound::new);
    }
}
