package perspectiva.core.accounts;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import perspectiva.core.store.Now;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Role;

/** The people of the partnership's office, to whom work is given. */
@Boundary
public class Office {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Whoever holds the director's role today and can sign in, by name. */
    @AllowedTo(Role.DIRECTOR)
    public List<Officer> staff() {
        return entities
                .createQuery(
                        """
                        select distinct a from Account a, Grant g where g.account = a and g.role = :director
                        and g.from <= :today and (g.to is null or g.to > :today) order by a.id""",
                        Account.class)
                .setParameter("director", Role.DIRECTOR)
                .setParameter("today", Now.today())
                .getResultList()
                .stream()
                .filter(Account::isActive)
                .map(account -> new Officer(account.id(), account.person().displayName()))
                .sorted(java.util.Comparator.comparing(Officer::name))
                .toList();
    }
}
