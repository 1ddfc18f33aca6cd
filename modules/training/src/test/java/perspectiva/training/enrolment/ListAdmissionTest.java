package perspectiva.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static perspectiva.training.course.entity.Refusals.assertRefused;

import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.people.Person;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.spi.Refused;
import perspectiva.spi.Wanted;
import perspectiva.training.answer.entity.DemandAnswer;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.enrolment.entity.ListLine;
import perspectiva.training.enrolment.entity.ListState;
import perspectiva.training.enrolment.entity.Outcome;
import perspectiva.training.enrolment.entity.PeopleList;
import perspectiva.training.session.entity.CourseSession;

/** Lists that are carried out in each database: one by one through the same admission as everybody, and harmless when brought again. */
class ListAdmissionTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void whoever_finds_a_seat_gets_it_the_others_wait_and_the_same_list_again_changes_nothing(Database database) {
        BroughtLists brought = new BroughtLists(STORE.empty(database));
        long list = brought.bring(Some.director(), BroughtLists.FIVE);
        brought.carryOut(Some.director(), list);

        assertThat(brought.lines(list))
                .extracting(ListLine::outcome)
                .startsWith(Outcome.CONFIRMED, Outcome.CONFIRMED, Outcome.WAITLISTED);
        assertThat(brought.lines(list))
                .allMatch(line -> line.birthDate() == null && line.familyName().isEmpty());
        brought.store.run(entities -> {
            assertThat(entities.createQuery("select e from Enrolment e order by e.id", Enrolment.class)
                            .getResultList())
                    .extracting(one -> one.application().source(), Enrolment::state)
                    .containsExactly(
                            tuple(EnrolmentSource.IMPORT, EnrolmentState.CONFIRMED),
                            tuple(EnrolmentSource.IMPORT, EnrolmentState.CONFIRMED),
                            tuple(EnrolmentSource.IMPORT, EnrolmentState.WAITLISTED));
            assertThat(entities.find(PeopleList.class, list).state()).isEqualTo(ListState.DONE);
        });

        long again = brought.bring(Some.director(), BroughtLists.FIVE);
        assertThat(brought.lines(again))
                .extracting(ListLine::outcome)
                .startsWith(Outcome.TWICE, Outcome.TWICE, Outcome.TWICE)
                .doesNotContain(Outcome.GOOD);
        assertRefused(
                "training.list.refused.nobody",
                () -> brought.store.run(
                        entities -> brought.lists(entities, Some.director()).carryOut(again)));
        assertThat(brought.count(Person.class)).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void whoever_comes_after_the_office_linked_a_need_in_the_middle_of_a_list_is_sent_for_it(Database database) {
        BroughtLists brought = new BroughtLists(STORE.empty(database));
        long list = brought.bring(Some.employer(), BroughtLists.FIVE);
        brought.store.run(entities -> brought.lists(entities, Some.employer()).carryOut(list));
        brought.admitNext(list);
        brought.answered = Optional.of(brought.store.in(entities -> new DemandAnswer(
                entities.find(CourseSession.class, brought.session),
                new Wanted("needs.need", 8, "Сварщик", "", "", "Сварщики (7212)", true))));
        brought.admitNext(list);

        brought.store.run(
                entities -> assertThat(entities.createQuery("select e from Enrolment e order by e.id", Enrolment.class)
                                .getResultList())
                        .extracting(one -> one.application().needId(), Enrolment::unlinked)
                        .containsExactly(tuple(Optional.empty(), 1), tuple(Optional.of(8L), 0)));
    }

    @ParameterizedTest
    @EnumSource
    void list_and_line_are_held_before_the_journal_is_written(Database database) {
        BroughtLists brought = new BroughtLists(STORE.empty(database));
        long list = brought.bring(Some.director(), BroughtLists.FIVE);
        brought.store.run(entities -> brought.lists(entities, Some.director()).carryOut(list));
        long line = brought.next(list).orElseThrow();
        List<LockModeType> held = new ArrayList<>();
        brought.store.run(entities -> {
            PeopleListSteps steps = brought.steps(entities);
            steps.admission.journal = new EnrolmentJournal() {
                @Override
                void moved(Enrolment enrolment, String before, String reason) {
                    remembered(enrolment, before, reason);
                }

                @Override
                void remembered(Enrolment enrolment, String before, String reason) {
                    held.add(entities.getLockMode(entities.find(PeopleList.class, list)));
                    held.add(entities.getLockMode(entities.find(ListLine.class, line)));
                }
            };
            steps.admit(list, line);
        });

        assertThat(held).isNotEmpty().containsOnly(LockModeType.PESSIMISTIC_WRITE);
    }

    @ParameterizedTest
    @EnumSource
    void what_stops_in_the_middle_goes_on_there_and_the_session_may_be_closed_meanwhile(Database database) {
        BroughtLists brought = new BroughtLists(STORE.empty(database));
        long list = brought.bring(Some.director(), BroughtLists.FIVE);
        brought.store.run(entities -> brought.lists(entities, Some.director()).carryOut(list));
        brought.store.run(entities -> brought.steps(entities).claim(list));
        long first = brought.next(list).orElseThrow();
        brought.store.run(entities -> brought.steps(entities).admit(list, first));
        brought.store.run(
                entities -> entities.find(CourseSession.class, brought.session).cancel("Нет мастерской"));

        SetClock.at("2026-01-20T08:03:00Z");
        assertThat(brought.claims(list)).as("its worker died").isTrue();
        long second = brought.next(list).orElseThrow();
        assertRefused(
                "training.enrolment.refused.closed",
                () -> brought.store.run(entities -> brought.steps(entities).admit(list, second)));
        brought.store.run(entities ->
                brought.steps(entities).refuse(list, second, new Refused("training.enrolment.refused.closed")));
        assertThat(brought.lines(list))
                .extracting(ListLine::outcome)
                .startsWith(Outcome.CONFIRMED, Outcome.REFUSED, Outcome.GOOD);
    }
}
