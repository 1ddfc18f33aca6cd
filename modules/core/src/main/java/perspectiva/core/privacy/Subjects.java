package perspectiva.core.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import perspectiva.core.accounts.Account;
import perspectiva.core.people.Person;
import perspectiva.spi.Refused;
import perspectiva.spi.Subject;

/** Who a record of a person stands for. Works in its caller's transaction. */
@ApplicationScoped
class Subjects {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    Person person(long personId) {
        Person person = entities.find(Person.class, personId);
        if (person == null) {
            throw new Refused.NotFound();
        }
        return person;
    }

    Subject byPerson(long personId) {
        Person person = person(personId);
        Optional<Account> account = accountOf(personId);
        Set<String> emails = new TreeSet<>();
        if (!person.email().isEmpty()) {
            emails.add(person.email());
        }
        account.ifPresent(one -> emails.add(one.email()));
        return new Subject(personId, account.map(Account::id), person.displayName(), emails);
    }

    long personOfAccount(long accountId) {
        Account account = entities.find(Account.class, accountId);
        if (account == null) {
            throw new Refused.NotFound();
        }
        return account.person().id();
    }

    Optional<Account> accountOf(long personId) {
        return entities.createQuery("select a from Account a where a.person.id = :person", Account.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }
}
