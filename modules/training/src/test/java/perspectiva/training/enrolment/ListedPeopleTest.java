package perspectiva.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.people.Affiliation;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Person;
import perspectiva.core.store.Now;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.core.text.Formats;
import perspectiva.spi.Subject;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.entity.ListLine;

/** Who stands in a list: somebody the portal knows already, or whose data is told and erased. */
class ListedPeopleTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void whoever_works_for_a_large_organisation_is_found_and_not_registered_again(Database database) {
        BroughtLists brought = new BroughtLists(STORE.empty(database));
        long known = brought.store.in(entities -> {
            Organisation mill = entities.find(Organisation.class, Some.MILL);
            for (int one = 0; one < 1000; one++) {
                employed(entities, mill, new Person("Абрамов", "Олег", "Ильич"));
            }
            return employed(entities, mill, new Person("Юрова", "Алёна", "Петровна"));
        });
        Newcomer who = new Newcomer();
        who.setFamilyName("ЮРОВА");
        who.setGivenName("Алена");
        who.setPatronymic("Петровна");
        who.setBirthDate(LocalDate.of(1990, 5, 1));

        assertThat(brought.store.<Long>in(entities -> BroughtLists.newcomers(entities)
                        .staff(who, entities.find(Organisation.class, Some.MILL))
                        .id()))
                .isEqualTo(known);
        who.setBirthDate(LocalDate.of(1990, 5, 2));
        assertThat(brought.store.<Long>in(entities -> BroughtLists.newcomers(entities)
                        .staff(who, entities.find(Organisation.class, Some.MILL))
                        .id()))
                .as("a namesake is somebody else")
                .isNotEqualTo(known);
    }

    @ParameterizedTest
    @EnumSource
    void what_a_list_says_about_somebody_is_told_and_erased_however_the_name_is_written(Database database) {
        BroughtLists brought = new BroughtLists(STORE.empty(database));
        long list = brought.bring(
                Some.director(),
                BroughtLists.HEADING + "ЛИХАЧЕВ;Олег;Ильич;31.12.1985;да;\nЛихачёв;Олег;Ильич;30.12.1985;да;\n");
        long person = brought.store.in(entities -> {
            Person known = new Person("Лихачёв", "Олег", "Ильич");
            known.born(LocalDate.of(1985, 12, 31));
            entities.persist(known);
            return known.id();
        });
        Subject subject = new Subject(person, Optional.empty(), "Лихачёв Олег Ильич", Set.of());
        brought.store.run(entities -> assertThat(
                        people(entities, brought).about(subject).get(0).facts())
                .extracting(fact -> fact.content())
                .containsExactly("Сварщик, ЛИХАЧЕВ Олег Ильич, 31.12.1985"));
        brought.store.run(entities -> people(entities, brought).erase(subject));

        assertThat(brought.lines(list))
                .extracting(ListLine::called)
                .containsExactly("№ " + person, "Лихачёв Олег Ильич");
        assertThat(brought.lines(list).get(0).birthDate()).isNull();
    }

    private static long employed(EntityManager entities, Organisation employer, Person person) {
        person.born(LocalDate.of(1990, 5, 1));
        entities.persist(person);
        entities.persist(new Affiliation(person, employer, "", Now.today()));
        return person.id();
    }

    private static EnrolledPeople people(EntityManager entities, BroughtLists brought) {
        EnrolledPeople people = new EnrolledPeople();
        people.entities = entities;
        people.admission = new AdmissionDesk(entities, Some.director()).admission;
        people.formats = new Formats();
        people.texts = brought.texts;
        return people;
    }
}
