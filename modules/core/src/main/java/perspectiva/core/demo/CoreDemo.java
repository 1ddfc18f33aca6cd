package perspectiva.core.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import perspectiva.core.accounts.DemoDoor;
import perspectiva.core.people.Affiliation;
import perspectiva.core.people.OrgRole;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Person;
import perspectiva.core.privacy.PrivacyDemo;
import perspectiva.core.store.Now;
import perspectiva.spi.DemoRecords;
import perspectiva.spi.Role;

/** Fills an empty installation with the town: 48 organisations, 240 people, and one account for each role at least. */
@ApplicationScoped
public class CoreDemo implements DemoRecords {

    private static final int YEARS_IN_OFFICE = 3;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    DemoDoor door;

    @Inject
    PrivacyDemo privacy;

    @Override
    @Transactional
    public void load(int scale) {
        DemoTown town = new DemoTown();
        Map<String, Organisation> organisations = town.organisations();
        organisations.values().forEach(entities::persist);
        List<Person> people = town.people();
        people.forEach(entities::persist);
        town.affiliations(people, List.copyOf(organisations.values())).forEach(entities::persist);
        DemoAccounts.all().forEach(account -> admit(account, organisations.get(account.organisationKey())));
        privacy.load();
    }

    private void admit(DemoAccount account, Organisation organisation) {
        Person person = new Person(account.familyName(), account.givenName(), account.patronymic());
        person.isOfSex(account.isWoman() ? Person.Sex.FEMALE : Person.Sex.MALE);
        person.livesIn("Краснокамск");
        person.reachableAt("+7 34273 01107", account.email());
        entities.persist(person);
        if (organisation != null) {
            entities.persist(affiliation(person, organisation, account));
        }
        boolean comesWithOrganisation = account.role() == Role.MEMBER || account.role() == Role.EMPLOYER;
        door.open(
                person,
                account.email(),
                comesWithOrganisation ? null : account.role(),
                tie(account.role(), organisation));
    }

    private static Affiliation affiliation(Person person, Organisation organisation, DemoAccount account) {
        Affiliation made = new Affiliation(
                person, organisation, account.position(), Now.today().minusYears(YEARS_IN_OFFICE));
        return switch (account.role()) {
            case MEMBER, EMPLOYER -> made.appointedAs(OrgRole.OWNER);
            default -> made;
        };
    }

    /** Board, Council and trainers speak for an organisation; the directorate and administrators for the partnership. */
    private static Organisation tie(Role role, Organisation organisation) {
        return role == Role.BOARD || role == Role.COUNCIL || role == Role.TRAINER ? organisation : null;
    }
}
