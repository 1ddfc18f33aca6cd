package perspectiva.needs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.OrganisationFixtures;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Now;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.SomeNeed;
import perspectiva.needs.entity.Someone;
import perspectiva.needs.entity.Source;
import perspectiva.spi.PersonalData;
import perspectiva.spi.Subject;

class NeedContactsTest {

    private static final Subject ANNA =
            new Subject(7, Optional.of(70L), "Иванова Анна Петровна", Set.of("anna@example.ru"));

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void a_contact_is_found_by_name_or_address_and_forgotten_with_the_person(Database database) {
        SomeNeed.stopTheClock();
        try (Store store = database.open("core", "needs")) {
            store.run(entities -> {
                employer(entities);
                need(entities, "Иванова Анна Петровна", "");
                need(entities, "Отдел кадров", "Anna@example.ru");
                need(entities, "Кто-то другой", "other@example.ru");
            });

            List<PersonalData.Section> before =
                    store.in(entities -> contacts(entities).about(ANNA));
            List<Long> naming = store.in(entities -> contacts(entities).naming(ANNA));
            store.run(entities -> contacts(entities).erase(ANNA));
            List<PersonalData.Section> after =
                    store.in(entities -> contacts(entities).about(ANNA));

            assertThat(before.get(0).facts()).hasSize(2);
            assertThat(naming).hasSize(2);
            assertThat(after.get(0).facts()).isEmpty();
            assertThat(store.<List<String>>in(NeedContactsTest::namesLeft)).containsExactly("Кто-то другой");
        }
    }

    @ParameterizedTest
    @EnumSource
    void contacts_of_closed_needs_are_kept_for_three_years_and_those_of_open_ones_longer(Database database) {
        SomeNeed.stopTheClock();
        try (Store store = database.open("core", "needs")) {
            store.run(entities -> {
                employer(entities);
                need(entities, "Давно закрыта", "").withdraw("Передумали");
                need(entities, "Ещё открыта", "");
            });

            SomeNeed.goTo(SomeNeed.TODAY.plusMonths(35));
            assertThat(count(store)).isEqualTo("0");
            SomeNeed.goTo(SomeNeed.TODAY.plusMonths(37));
            assertThat(count(store)).isEqualTo("1");
            assertThat(store.in(NeedContactsTest::over)).hasSize(1);
            store.run(entities -> contacts(entities).carryOut(0));

            assertThat(store.<List<String>>in(NeedContactsTest::namesLeft)).containsExactly("Ещё открыта");
        }
    }

    private static String count(Store store) {
        return store.in(entities -> contacts(entities).describe(0));
    }

    /** Of all needs, whose papers need not be kept any more. */
    private static List<Long> over(EntityManager entities) {
        return contacts(entities)
                .over(entities.createQuery("select n.id from Need n", Long.class)
                        .getResultList());
    }

    private static List<String> namesLeft(EntityManager entities) {
        return entities.createQuery(
                        "select n.form.contactName from Need n where n.form.contactName is not null", String.class)
                .getResultList();
    }

    private static Need need(EntityManager entities, String contact, String email) {
        NeedForm form = SomeNeed.aForm();
        form.setContactName(contact);
        form.setContactEmail(email);
        Need need = new Need(Someone.CARDBOARD, "Камский картон", form, Source.PORTAL, Someone.anEmployer());
        entities.persist(need);
        return need;
    }

    private static void employer(EntityManager entities) {
        OrganisationFixtures.registered(entities, 100, Organisation.Kind.ENTERPRISE, "К");
    }

    private static NeedContacts contacts(EntityManager entities) {
        NeedContacts contacts = new NeedContacts();
        contacts.entities = entities;
        contacts.settings = new Settings() {
            @Override
            public Optional<String> find(String name) {
                return Optional.empty();
            }
        };
        return contacts;
    }
}
