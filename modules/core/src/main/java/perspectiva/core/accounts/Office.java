package perspectiva.core.accounts;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import perspectiva.core.people.Person;
import perspectiva.core.store.Now;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Role;

/** The people of the partnership's office, to whom work is given. */
@Boundary
public class Office {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    OfficeMemory memory;

    /** Whoever holds the director's role today and can sign in, by name. */
    @AllowedTo(Role.DIRECTOR)
    public List<Officer> staff() {
        LocalDate today = Now.today();
        return memory.on(today, () -> read(today));
    }

    private List<Officer> read(LocalDate today) {
        return entities.createQuery(
                        """
                        select distinct a.id, p.familyName, p.givenName, p.patronymic
                        from Grant g join g.account a join a.person p where g.role = :director and a.state = :active
                        and g.from <= :today and (g.to is null or g.to > :today)""",
                        Object[].class)
                .setParameter("director", Role.DIRECTOR)
                .setParameter("active", Account.State.ACTIVE)
                .setParameter("today", today)
                .getResultStream()
                .map(row -> new Officer(
                        (Long) row[0], Person.displayName((String) row[1], (String) row[2], (String) row[3])))
                .sorted(Comparator.comparing(Officer::name).thenComparing(Officer::account))
                .toList();
    }
}
