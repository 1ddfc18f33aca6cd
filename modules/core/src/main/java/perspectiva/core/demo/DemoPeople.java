package perspectiva.core.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import perspectiva.core.caller.Identity;
import perspectiva.spi.Caller;

/** The people of the demonstration as callers, so that its records say who did what. */
@ApplicationScoped
public class DemoPeople {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** @param organisation whom the person acts for; nobody in particular when it is empty */
    public Caller caller(DemoAccount account, Optional<Long> organisation) {
        Optional<Long> id = entities.createQuery("select a.id from Account a where a.email = :email", Long.class)
                .setParameter("email", account.email())
                .getResultStream()
                .findFirst();
        return new Identity(id, account.displayName(), organisation, Set.of(account.role()), Identity.RUSSIAN, false);
    }
}
