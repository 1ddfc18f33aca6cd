package perspectiva.training.evaluation;

import static perspectiva.spi.Role.EMPLOYER;
import static perspectiva.spi.Role.MEMBER;
import static perspectiva.spi.Role.PARTICIPANT;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;

/** Forms that wait for the caller's own answer, or for one of the caller's organisation. */
@Boundary
public class OpenForms {

    private static final String FORM =
            "select new perspectiva.training.evaluation.OpenForm(i.id, r.kind, s.title, r.closesAt,"
                    + " p.familyName, p.givenName, p.patronymic)";

    private static final String OPEN = " from FormInvitation i join FormRound r on r.id = i.roundId"
            + " join CourseSession s on s.id = r.sessionId join Enrolment e on e.id = i.enrolmentId join e.person p"
            + " where i.answered = 0 and r.closed = 0 and r.closesAt > :now and ";

    private static final String OWN =
            "i.organisationId is null and p.id in" + " (select a.person.id from Account a where a.id = :whose)";

    private static final String OURS = "i.organisationId = :whose";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Caller caller;

    /** Those that close first on top. */
    @AllowedTo(PARTICIPANT)
    public List<OpenForm> mine() {
        return list(OWN, caller.account().orElse(0L));
    }

    @AllowedTo(PARTICIPANT)
    public long countMine() {
        return count(OWN, caller.account().orElse(0L));
    }

    /** Those about people the caller's organisation sent, as many as are shown at once. */
    @AllowedTo({EMPLOYER, MEMBER})
    public List<OpenForm> ours() {
        return list(OURS, caller.organisation().orElse(0L));
    }

    @AllowedTo({EMPLOYER, MEMBER})
    public long countOurs() {
        return count(OURS, caller.organisation().orElse(0L));
    }

    private List<OpenForm> list(String whose, long key) {
        return fill(entities.createQuery(FORM + OPEN + whose + " order by r.closesAt, i.id", OpenForm.class), key)
                .setMaxResults(Paging.SIZE)
                .getResultList();
    }

    private long count(String whose, long key) {
        return fill(entities.createQuery("select count(i)" + OPEN + whose, Long.class), key)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> query, long key) {
        return query.setParameter("now", Now.instant()).setParameter("whose", key);
    }
}
