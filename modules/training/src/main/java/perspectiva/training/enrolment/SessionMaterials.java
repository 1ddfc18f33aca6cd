package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import perspectiva.spi.Caller;
import perspectiva.spi.Documented;
import perspectiva.spi.Role;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.SessionRows;
import perspectiva.training.session.Sessions;
import perspectiva.training.session.entity.CourseSession;

/**
 * What is handed out in a session: the office and its trainers attach it, whoever has a seat reads it, also afterwards. It is
 * about what is taught and not about those who learn, so it stays when a person is erased.
 */
@ApplicationScoped
public class SessionMaterials implements Documented {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    SessionRows sessions;

    @Override
    public String kind() {
        return Sessions.KIND;
    }

    @Override
    public Access accessTo(long record, Caller caller) {
        CourseSession session = entities.find(CourseSession.class, record);
        if (session == null) {
            return Access.NONE;
        }
        if (caller.isAny(Role.DIRECTOR, Role.TRAINER) && sessions.isVisible(session)) {
            return Access.KEEP;
        }
        boolean isReader = caller.isAny(Role.BOARD, Role.COUNCIL)
                || caller.account().filter(account -> hasSeat(record, account)).isPresent();
        return isReader ? Access.READ : Access.NONE;
    }

    private boolean hasSeat(long session, long account) {
        return entities.createQuery(
                                "select count(e) from Enrolment e, Account a where a.id = :account"
                                        + " and e.person = a.person and e.session.id = :session and e.state in :coming",
                                Long.class)
                        .setParameter("account", account)
                        .setParameter("session", session)
                        .setParameter("coming", EnrolmentState.COMING)
                        .getSingleResult()
                > 0;
    }
}
