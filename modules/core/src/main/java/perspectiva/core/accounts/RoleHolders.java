package perspectiva.core.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import perspectiva.core.store.Now;
import perspectiva.spi.Role;

/** Whom the portal writes to when something waits for a role. */
@ApplicationScoped
@Transactional
public class RoleHolders {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** The active accounts that hold the role today by a grant, by e-mail. */
    public List<Account> of(Role role) {
        return entities.createQuery(
                        """
                        select a from Account a where a.state = :active and exists (select g from Grant g
                        where g.account = a and g.role = :role and g.from <= :today and (g.to is null or g.to > :today))
                        order by a.email""",
                        Account.class)
                .setParameter("active", Account.State.ACTIVE)
                .setParameter("role", role)
                .setParameter("today", Now.today())
                .getResultList();
    }
}
