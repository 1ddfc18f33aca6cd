package perspectiva.training.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static perspectiva.training.assessment.ExaminedGroup.EXAM;
import static perspectiva.training.assessment.ExaminedGroup.PRE;
import static perspectiva.training.assessment.ExaminedGroup.TRAINER_ACCOUNT;
import static perspectiva.training.assessment.ExaminedGroup.typed;
import static perspectiva.training.course.entity.Refusals.assertRefused;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.store.Now;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.training.assessment.entity.Assessor;
import perspectiva.training.assessment.entity.Mark;
import perspectiva.training.assessment.entity.Result;
import perspectiva.training.assessment.entity.SittingSheet;
import perspectiva.training.course.entity.Some;
import perspectiva.training.session.entity.SessionState;

/** Marks in each database the portal runs on: once each, whoever writes them when, and of those alone who were to be examined. */
class ResultsTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void marks_are_saved_once_however_often_they_are_sent_and_what_nobody_touched_is_left_alone(Database database) {
        ExaminedGroup group = new ExaminedGroup(STORE.empty(database));
        assertThat(group.save(1, typed(group.anna, "75", "", 0), typed(group.boris, "", "", 0)))
                .isEqualTo(1);
        assertThat(group.mark(group.anna, "75")).isZero();
        // The page was read before Anna was marked, and nothing was typed beside her.
        assertThat(group.save(1, typed(group.anna, "", "", 0), new MarkTyped(group.boris, "", true, "", "", 0)))
                .isEqualTo(1);

        assertThat(group.grid(1).lines())
                .extracting(ResultLine::name, ResultLine::value, ResultLine::isMarked, ResultLine::revision)
                .containsExactly(
                        tuple("Аникина Анна Петровна", 75, true, 1), tuple("Борисов Анна Петровна", null, true, 1));
        assertThat(group.written).containsExactly(">75", "marked 1", ">null", "marked 1");
    }

    @ParameterizedTest
    @EnumSource
    void whoever_comes_second_is_told_what_stands_there_and_by_whom_and_may_then_say_it_again(Database database) {
        ExaminedGroup group = new ExaminedGroup(STORE.empty(database));
        group.mark(group.anna, "75");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> group.mark(group.anna, "57"))
                .matches(refused -> refused.key().equals("training.result.refused.meanwhile"))
                .matches(refused -> refused.field().equals("m" + group.anna))
                .satisfies(refused -> assertThat(refused.values()).contains("75 из 100", "Somebody 1"));
        assertThat(group.save(1, typed(group.anna, "57", "75", 1))).isEqualTo(1);
        // A mark in the wrong line is taken back, in time without a word.
        assertThat(group.save(1, typed(group.anna, "", "57", 2))).isEqualTo(1);
        assertThat(group.grid(1).marked()).isZero();
        assertRefused(
                "training.result.refused.takenback",
                "m" + group.anna,
                () -> group.save(1, typed(group.anna, "60", "57", 2)));
    }

    @ParameterizedTest
    @EnumSource
    void of_two_who_mark_one_person_at_the_same_moment_one_is_told(Database database) {
        ExaminedGroup group = new ExaminedGroup(STORE.empty(database));
        CountDownLatch both = new CountDownLatch(2);
        List<CompletableFuture<Void>> markers = Stream.of("61", "62")
                .map(value -> CompletableFuture.runAsync(() -> group.store.run(entities -> {
                    both.countDown();
                    group.office(entities).mark(group.anna, value);
                })))
                .toList();
        List<Throwable> told = markers.stream()
                .map(marker -> marker.handle((any, problem) -> problem).join())
                .filter(problem -> problem != null)
                .toList();

        assertThat(told).hasSize(1);
        assertThat(told.get(0))
                .isInstanceOf(CompletionException.class)
                .extracting(problem -> ((Refused) problem.getCause()).key())
                .isEqualTo("training.result.refused.meanwhile");
        assertThat(group.grid(1).marked()).isEqualTo(1);
        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> group.store.run(entities -> entities.persist(new Result(
                        entities.createQuery("select t.id from Sitting t", Long.class)
                                .getSingleResult(),
                        group.anna,
                        new Mark(1, null),
                        Assessor.of(Some.director())))));
    }

    @ParameterizedTest
    @EnumSource
    void only_who_failed_is_examined_again_and_twice_at_most(Database database) {
        ExaminedGroup group = new ExaminedGroup(STORE.empty(database));
        group.save(1, typed(group.anna, "75", "", 0), typed(group.boris, "40", "", 0));

        assertThat(group.grid(2).lines()).extracting(ResultLine::enrolment).containsExactly(group.boris);
        assertRefused("portal.refused.notfound", () -> group.save(2, typed(group.anna, "80", "", 0)));
        group.save(2, new MarkTyped(group.boris, "", true, "", "", 0));
        assertRefused(
                "training.result.refused.resat",
                "m" + group.boris,
                () -> group.save(1, typed(group.boris, "90", "40", 1)));
        group.save(3, typed(group.boris, "66", "", 0));
        assertRefused("portal.refused.notfound", () -> group.grid(4));
        assertRefused(
                "portal.refused.notfound",
                () -> group.store.run(entities -> group.office(entities).results.grid(group.session, PRE, 2)));

        assertThat(group.standing(group.boris).components().get(EXAM).last())
                .hasValueSatisfying(last -> assertThat(last.mark().value()).isEqualTo(66));
        assertThat((List<Examined>) group.store.in(
                        entities -> group.office(entities).results.examined(group.session)))
                .extracting(Examined::place, Examined::marked, Examined::coming, Examined::resits)
                .containsExactly(tuple(0, 0L, 2L, 0), tuple(1, 0L, 2L, 0), tuple(2, 2L, 2L, 2));
    }

    @ParameterizedTest
    @EnumSource
    void one_wrong_mark_keeps_the_whole_sheet_from_being_saved(Database database) {
        ExaminedGroup group = new ExaminedGroup(STORE.empty(database));
        assertRefused(
                "training.result.refused.number",
                "m" + group.boris,
                () -> group.save(1, typed(group.anna, "75", "", 0), typed(group.boris, "175", "", 0)));
        assertThat(group.grid(1).marked()).isZero();
        assertThat(group.grid(1).isHeld()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void people_and_sessions_of_others_are_not_there(Database database) {
        ExaminedGroup group = new ExaminedGroup(STORE.empty(database));
        assertRefused("portal.refused.notfound", () -> group.mark(group.stranger, "75"));
        assertRefused(
                "portal.refused.notfound",
                () -> group.store.run(entities -> group.office(entities).results.grid(group.session, 9, 1)));
        Caller teacher = Some.with(TRAINER_ACCOUNT, Some.CENTRE, Role.TRAINER);
        assertRefused(
                "portal.refused.notfound",
                () -> group.store.run(entities -> new ExamDesk(group, entities, teacher)
                        .results.save(group.foreign, EXAM, 1, new SittingSheet(), List.of(), null)));
        assertRefused(
                "portal.refused.notfound",
                () -> group.store.run(
                        entities -> new ExamDesk(group, entities, teacher).verdicts.ofSession(group.foreign)));
        assertRefused(
                "portal.refused.notfound",
                () -> group.store.run(entities ->
                        new ExamDesk(group, entities, Some.with(901, 0, Role.PARTICIPANT)).mine.of(group.anna)));
    }

    @ParameterizedTest
    @EnumSource
    void before_the_first_meeting_nobody_is_marked_and_after_the_session_is_closed_nothing_changes(Database database) {
        ExaminedGroup group = new ExaminedGroup(STORE.empty(database));
        group.become(SessionState.CONFIRMED);
        assertRefused("training.result.refused.early", () -> group.mark(group.anna, "75"));
        group.become(SessionState.CLOSED);
        assertRefused("training.session.refused.state.closed", () -> group.mark(group.anna, "75"));
        assertThat(group.grid(1).isOpen()).isFalse();
    }
}
