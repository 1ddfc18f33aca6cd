package perspectiva.core.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/** The people the partnership knows. */
@Boundary
public class People {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public Person byId(long id) {
        Person found = entities.find(Person.class, id);
        if (found == null) {
            throw new Refused.NotFound();
        }
        return found;
    }

    /** Those whose names contain what was typed, in the order of their names. */
    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public Slice<Person> search(String typed, Paging paging) {
        String pattern = Typed.pattern(typed);
        List<Person> rows = entities.createQuery(
                        "select p from Person p where p.soughtAs like :typed order by p.soughtAs, p.id", Person.class)
                .setParameter("typed", pattern)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        long total = entities.createQuery("select count(p) from Person p where p.soughtAs like :typed", Long.class)
                .setParameter("typed", pattern)
                .getSingleResult();
        return new Slice<>(rows, total, paging);
    }

    /** A person met for the first time. */
    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public Person register(Person person) {
        entities.persist(person);
        return person;
    }

    /** Where the person belongs and belonged, the latest first. */
    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public List<Affiliation> affiliationsOf(long personId) {
        return entities.createQuery(
                        "select a from Affiliation a where a.person.id = :person order by a.from desc",
                        Affiliation.class)
                .setParameter("person", personId)
                .getResultList();
    }
}
