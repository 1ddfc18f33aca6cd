package perspectiva.core.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import perspectiva.core.caller.Identity;
import perspectiva.core.people.Person;

/** A few people of the demonstration town have consented to things, and one asks for a correction. */
@ApplicationScoped
public class PrivacyDemo {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Consents consents;

    @Inject
    Requests requests;

    /** Comes after the people. */
    @Transactional
    public void load() {
        List<Person> people = entities.createQuery("select p from Person p order by p.id", Person.class)
                .setMaxResults(30)
                .getResultList();
        for (Person person : people) {
            consents.give(person.id(), "matching", Identity.portal());
            if (person.id() % 2 == 0) {
                consents.give(person.id(), "followup", Identity.portal());
            }
        }
        people.stream()
                .findFirst()
                .ifPresent(person -> requests.open(
                        person.id(), SubjectRequest.Kind.CORRECTION, "Переехала: теперь живу в посёлке Майский."));
    }

    /** In the demonstration these people have said yes to a purpose in the portal. */
    @Transactional
    public void agree(Collection<Long> people, String purpose) {
        PurposeText text = consents.texts(purpose).get(0);
        people.forEach(person -> entities.persist(Consent.inPortal(person, text, Identity.portal())));
    }
}
