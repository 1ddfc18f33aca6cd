package perspectiva.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;

/** Where the caller learns, or has learnt. */
@ApplicationScoped
@Transactional
class OwnEnrolments {

    /** More than anybody learns. */
    private static final int MOST = 100;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Caller caller;

    /** The latest first. */
    List<Enrolment> all() {
        return entities.createQuery(
                        "select e from Enrolment e join fetch e.session where e.state in :coming and e.person.id in"
                                + " (select a.person.id from Account a where a.id = :account) order by e.id desc",
                        Enrolment.class)
                .setParameter("coming", EnrolmentState.COMING)
                .setParameter("account", caller.account().orElse(0L))
                .setMaxResults(MOST)
                .setHint("eclipselink.read-only", true)
                .getResultList();
    }

    /** The caller's place in a session; whoever has none is told that there is no such session. */
    long inSession(long session) {
        return all().stream()
                .filter(enrolment -> enrolment.session().id() == session)
                .findFirst()
                .map(Enrolment::id)
                .orElseThrow(Refused.NotFound::new);
    }
}
