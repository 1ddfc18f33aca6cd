package perspectiva.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static perspectiva.training.course.entity.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.people.Person;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.enrolment.entity.ListLine;
import perspectiva.training.enrolment.entity.Outcome;
import perspectiva.training.enrolment.entity.PeopleList;

/** Lists of people in each database: what they are judged by, who reads them, and how long they are kept. */
class PeopleListTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void a_list_is_judged_line_by_line_before_anything_is_stored(Database database) {
        BroughtLists brought = new BroughtLists(STORE.empty(database));
        long list = brought.bring(Some.director(), BroughtLists.FIVE);

        assertThat(brought.lines(list))
                .extracting(ListLine::number, ListLine::outcome, ListLine::key, ListLine::column)
                .containsExactly(
                        tuple(2, Outcome.GOOD, "", ""),
                        tuple(3, Outcome.GOOD, "", ""),
                        tuple(4, Outcome.GOOD, "", ""),
                        tuple(5, Outcome.REFUSED, "training.enrolment.refused.agreed", "agreed"),
                        tuple(6, Outcome.TWICE, "training.list.refused.twice", ""),
                        tuple(7, Outcome.REFUSED, "training.enrolment.refused.minor", "birthDate"),
                        tuple(8, Outcome.REFUSED, "training.list.refused.day", "birthDate"));
        assertThat(brought.count(Person.class)).as("nobody was registered").isZero();
        assertThat(brought.count(Enrolment.class)).isZero();
        assertThat(brought.lines(list).get(3).birthDate())
                .as("what is not needed is not kept")
                .isNull();
    }

    @ParameterizedTest
    @EnumSource
    void an_organisation_brings_its_own_staff_and_reads_no_list_of_others(Database database) {
        BroughtLists brought = new BroughtLists(STORE.empty(database));
        long list = brought.bring(Some.employer(), BroughtLists.FIVE);
        brought.carryOut(Some.employer(), list);

        brought.store.run(entities -> {
            assertThat(entities.createQuery("select e from Enrolment e", Enrolment.class)
                            .getResultList())
                    .allMatch(one -> one.application().source() == EnrolmentSource.EMPLOYER
                            && one.application().sponsor().orElseThrow().id() == Some.MILL);
            assertThat(entities.createQuery("select count(a) from Affiliation a", Long.class)
                            .getSingleResult())
                    .isEqualTo(3);
        });
        Caller other = Some.with(8, Some.CENTRE, Role.MEMBER);
        for (Runnable peep : List.<Runnable>of(
                () -> brought.store.run(
                        entities -> brought.lists(entities, other).lines(list)),
                () -> brought.store.run(
                        entities -> brought.lists(entities, other).byId(list)),
                () -> brought.store.run(
                        entities -> brought.lists(entities, other).drop(list)))) {
            assertThatExceptionOfType(Refused.NotFound.class).isThrownBy(peep::run);
        }
    }

    @ParameterizedTest
    @EnumSource
    void lists_are_kept_for_some_weeks_and_what_nobody_confirmed_for_some_days(Database database) {
        BroughtLists brought = new BroughtLists(STORE.empty(database));
        long done = brought.bring(Some.director(), BroughtLists.FIVE);
        brought.carryOut(Some.director(), done);
        long idle = brought.bring(Some.employer(), BroughtLists.FIVE);

        SetClock.at("2026-01-24T08:00:00Z");
        brought.store.run(entities -> brought.steps(entities).sweep());
        brought.store.run(entities -> {
            assertThat(entities.find(PeopleList.class, done)).isNotNull();
            assertThat(entities.find(PeopleList.class, idle)).isNull();
        });
        SetClock.at("2026-02-20T08:00:00Z");
        brought.store.run(entities -> brought.steps(entities).sweep());
        assertThat(brought.count(ListLine.class)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_is_no_list_of_people_is_refused_beside_its_field(Database database) {
        BroughtLists brought = new BroughtLists(STORE.empty(database));
        assertRefused(
                "training.list.refused.columns", "file", () -> brought.bring(Some.director(), "Товар;Цена\nСок;5\n"));
        assertRefused(
                "training.list.refused.nolines", "file", () -> brought.bring(Some.director(), BroughtLists.HEADING));
        assertRefused("core.refused.table.notable", "file", () -> brought.bring(Some.director(), "%PDF\u0000\u0001"));
        assertRefused(
                "training.list.refused.toolong",
                "file",
                () -> brought.bring(
                        Some.director(), BroughtLists.HEADING + "Юрова;Анна;;01.05.1990;да;\n".repeat(501)));
        assertThat(brought.count(PeopleList.class)).isZero();
    }
}
