package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import perspectiva.core.people.Affiliation;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Person;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Now;
import perspectiva.spi.Refused;

/** Finds the people who are brought to sessions, or registers them: nobody twice. */
@ApplicationScoped
@Transactional
class Newcomers {

    /** As many as anybody chooses from. */
    private static final int STAFF_MOST = 1000;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Anybody, for those who keep the people of the partnership. */
    Person known(Newcomer who) {
        if (who.getPerson() != null) {
            return Optional.ofNullable(entities.find(Person.class, who.getPerson()))
                    .filter(person -> !person.isErased())
                    .orElseThrow(() -> new Refused("training.enrolment.refused.person").at("person"));
        }
        Person fresh = fresh(who);
        return namesake(fresh).orElseGet(() -> stored(fresh));
    }

    /** Somebody of this name and date of birth. */
    Optional<Person> namesake(Person fresh) {
        return entities.createQuery(
                        "select p from Person p where p.soughtAs = :name and p.birthDate = :born and p.erasedAt is null"
                                + " order by p.id",
                        Person.class)
                .setParameter("name", sought(fresh))
                .setParameter("born", fresh.birthDate().orElseThrow())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static String sought(Person person) {
        return Typed.sought(person.familyName(), person.givenName(), person.patronymic());
    }

    /** Somebody who works for an organisation; who is new to the partnership works there from today on. */
    Person staff(Newcomer who, Organisation employer) {
        if (who.getPerson() != null) {
            return people(employer.id(), " and p.id = :person")
                    .setParameter("person", who.getPerson())
                    .setMaxResults(1)
                    .getResultStream()
                    .findFirst()
                    .orElseThrow(() -> new Refused("training.enrolment.refused.person").at("person"));
        }
        Person fresh = fresh(who);
        return colleague(fresh, employer.id()).orElseGet(() -> {
            entities.persist(new Affiliation(stored(fresh), employer, "", Now.today()));
            return fresh;
        });
    }

    /** Somebody of this name and date of birth who works there. */
    Optional<Person> colleague(Person fresh, long employer) {
        return people(employer, " and p.soughtAs = :name and p.birthDate = :born")
                .setParameter("name", sought(fresh))
                .setParameter("born", fresh.birthDate().orElseThrow())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Everybody who works for an organisation today, by name. */
    List<Person> staffOf(long employer) {
        return people(employer, "")
                .setMaxResults(STAFF_MOST)
                .getResultStream()
                .distinct()
                .toList();
    }

    /** @param more conditions */
    private TypedQuery<Person> people(long employer, String more) {
        return entities.createQuery(
                        "select p from Affiliation a join a.person p where a.organisation.id = :employer"
                                + " and a.from <= :today and (a.to is null or a.to > :today) and p.erasedAt is null"
                                + more + " order by p.soughtAs, p.id",
                        Person.class)
                .setParameter("employer", employer)
                .setParameter("today", Now.today());
    }

    /** @throws Refused when it is nobody yet; static, so that a list goes on with its next line */
    static Person fresh(Newcomer who) {
        Person fresh = new Person(who.getFamilyName(), who.getGivenName(), who.getPatronymic());
        if (who.getBirthDate() == null) {
            throw new Refused("training.enrolment.refused.birthdate").at("birthDate");
        }
        fresh.born(who.getBirthDate());
        fresh.reachableAt("", who.getEmail());
        return fresh;
    }

    private Person stored(Person fresh) {
        entities.persist(fresh);
        entities.flush();
        return fresh;
    }
}
