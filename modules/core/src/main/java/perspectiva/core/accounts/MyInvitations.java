package perspectiva.core.accounts;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import perspectiva.core.accounts.Invitation.State;
import perspectiva.core.audit.Audit;
import perspectiva.core.store.Now;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/** Invitations to act for an organisation that wait for the caller's own word, and for nobody else's. */
@Boundary
public class MyInvitations {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Register register;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    /** The oldest first; none for visitors. */
    @AllowedTo(Role.VISITOR)
    public List<Invitation> waiting() {
        return entities.createQuery(
                        "select i from Invitation i where i.account.id = :account and i.state = :open"
                                + " and i.endsAt > :now order by i.id",
                        Invitation.class)
                .setParameter("account", caller.account().orElse(0L))
                .setParameter("open", State.OPEN)
                .setParameter("now", Now.instant())
                .getResultList();
    }

    /** From now on the caller may act for the organisation. */
    @AllowedTo(Role.VISITOR)
    public Invitation accept(long id) {
        Invitation invitation = mine(id);
        register.accept(invitation);
        audit.note(
                "core.audit.accepted",
                invitation.account().email(),
                invitation.organisation().shortName());
        return invitation;
    }

    @AllowedTo(Role.VISITOR)
    public void decline(long id) {
        Invitation invitation = mine(id);
        invitation.decline();
        audit.note(
                "core.audit.declined",
                invitation.account().email(),
                invitation.organisation().shortName());
    }

    private Invitation mine(long id) {
        Invitation invitation = entities.find(Invitation.class, id);
        boolean isMine = invitation != null
                && caller.account().filter(invitation.account().id()::equals).isPresent();
        if (!isMine) {
            throw new Refused.NotFound();
        }
        return invitation;
    }
}
