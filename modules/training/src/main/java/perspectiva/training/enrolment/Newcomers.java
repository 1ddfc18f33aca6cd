package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** More than an organisation sends in a year. */
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
                .setParameter("name", Typed.sought(fresh.familyName(), fresh.givenName(), fresh.patronymic()))
                .setParameter("born", fresh.birthDate().orElseThrow())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Somebody who works for an organisation; who is new to the partnership works there from today on. */
    Person staff(Newcomer who, Organisation employer) {
        if (who.getPerson() != null) {
            return people(employer.id())
                    .filter(person -> person.id().equals(who.getPerson()))
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
        return people(employer)
                .filter(person -> person.displayName().equalsIgnoreCase(fresh.displayName()))
                .filter(person -> person.birthDate().equals(fresh.birthDate()))
                .findFirst();
    }

    /** Everybody who works for an organisation today, by name. */
    List<Person> staffOf(long employer) {
        return people(employer).distinct().toList();
    }

    private Stream<Person> people(long employer) {
        return entities.createQuery(
                        "select p from Affiliation a join a.person p where a.organisation.id = :employer"
                                + " and a.from <= :today and (a.to is null or a.to > :today) and p.erasedAt is null"
                                + " order by p.soughtAs, p.id",
                        Person.class)
                .setParameter("employer", employer)
                .setParameter("today", Now.today())
                .setMaxResults(STAFF_MOST)
                .getResultStream();
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
