package perspectiva.training.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.training.assessment.ExaminedGroup.EXAM;
import static perspectiva.training.assessment.ExaminedGroup.PRE;
import static perspectiva.training.assessment.ExaminedGroup.typed;
import static perspectiva.training.course.entity.Refusals.assertRefused;
import static perspectiva.training.session.entity.SomeSession.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.records.Numbers;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.training.Centre;
import perspectiva.training.assessment.entity.LearningGain;
import perspectiva.training.assessment.entity.SittingSheet;
import perspectiva.training.assessment.entity.Verdict;
import perspectiva.training.attendance.entity.AttendanceShare;
import perspectiva.training.course.entity.DocumentKind;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SessionState;

/** What follows from marks: who passes, what a document says of it and what a group gained. */
class VerdictsTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void the_office_passes_whom_the_rules_pass_and_says_why_when_it_does_otherwise(Database database) {
        ExaminedGroup group = new ExaminedGroup(STORE.empty(database));
        group.become(SessionState.COMPLETED);
        assertRefused("training.enrolment.refused.nobodypasses", () -> group.passAll());
        group.shares.put(group.anna, new AttendanceShare(80, 100, 0));
        group.shares.put(group.boris, new AttendanceShare(79, 100, 0));
        group.save(1, typed(group.anna, "60", "", 0), typed(group.boris, "100", "", 0));
        group.store.run(entities -> group.office(entities)
                .results
                .save(
                        group.session,
                        1,
                        1,
                        new SittingSheet(),
                        List.of(typed(group.anna, "50", "", 0), typed(group.boris, "90", "", 0)),
                        null));

        assertThat(group.standing(group.anna).says()).isEqualTo(Verdict.PASSED);
        assertThat(group.standing(group.anna).grade()).contains(56);
        assertThat(group.standing(group.boris).says()).isEqualTo(Verdict.FAILED);
        assertThat((List<String>) group.store.in(entities -> group.office(entities)
                        .results
                        .words
                        .reasons(
                                group.office(entities).verdicts.of(group.boris),
                                java.util.Locale.forLanguageTag("ru"))))
                .containsExactly("Посещаемость 79 % из 80 %");
        group.written.clear();

        assertThat(group.passAll()).isEqualTo(1);
        assertThat(group.state(group.boris)).isEqualTo(EnrolmentState.ATTENDING);
        assertRefused(
                "training.enrolment.refused.despite",
                "despite",
                () -> group.store.run(
                        entities -> group.office(entities).verdicts.pass(group.boris, 0, " ")));
        assertRefused(
                "training.enrolment.refused.reason",
                "verdict",
                () -> group.store.run(
                        entities -> group.office(entities).verdicts.fail(group.boris, 0, "")));
        group.store.run(entities -> group.office(entities).verdicts.pass(group.boris, 0, "Болел, часы отработал"));

        assertThat(group.written).containsExactly("completed:", "completed:Болел, часы отработал");
        assertThat(group.store.<Boolean>in(
                        entities -> entities.find(Enrolment.class, group.boris).isPassedDespite()))
                .isTrue();
        assertThat(group.store.<Boolean>in(
                        entities -> entities.find(Enrolment.class, group.anna).isPassedDespite()))
                .isFalse();
        group.store.run(entities -> entities.find(Enrolment.class, group.anna).certify());
        assertRefused(
                "training.result.refused.settled",
                "m" + group.anna,
                () -> group.save(1, typed(group.anna, "61", "60", 1)));
    }

    @ParameterizedTest
    @EnumSource
    void a_document_states_the_rank_and_the_weighted_result_unless_it_only_says_that_somebody_took_part(
            Database database) {
        ExaminedGroup group = new ExaminedGroup(STORE.empty(database));
        group.store.run(entities -> group.office(entities)
                .results
                .save(
                        group.session,
                        EXAM,
                        1,
                        new SittingSheet(),
                        List.of(new MarkTyped(group.anna, "75", false, "3", "", 0)),
                        null));
        group.store.run(entities -> group.office(entities)
                .results
                .save(group.session, 1, 1, new SittingSheet(), List.of(typed(group.anna, "60", "", 0)), null));
        group.store.run(entities -> {
            Grades grades = new Grades();
            grades.standings = group.office(entities).verdicts.standings;
            grades.texts = group.office(entities).results.words.texts;
            CourseSession taught = entities.find(CourseSession.class, group.session);
            assertThat(grades.of(taught, DocumentKind.TRADE, group.anna))
                    .isEqualTo("разряд 3, итоговая оценка 69 из 100");
            assertThat(grades.of(taught, DocumentKind.PARTICIPATION, group.anna))
                    .isEmpty();
            assertThat(grades.of(taught, DocumentKind.TRADE, group.boris)).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_group_is_measured_by_those_who_were_tested_before_and_after(Database database) {
        ExaminedGroup group = new ExaminedGroup(STORE.empty(database));
        List<Long> tested = group.store.in(entities -> IntStream.range(0, 5)
                .mapToObj(number -> Centre.in(entities)
                        .enrolled(entities.find(CourseSession.class, group.session), "Группа" + number))
                .collect(Collectors.toList()));
        group.store.run(entities -> {
            ExamDesk desk = group.office(entities);
            List<MarkTyped> before =
                    tested.stream().map(one -> typed(one, "8", "", 0)).toList();
            desk.results.save(group.session, PRE, 1, new SittingSheet(), before, null);
            List<MarkTyped> after = Stream.concat(
                            tested.stream().map(one -> typed(one, "70", "", 0)),
                            Stream.of(typed(group.anna, "100", "", 0)))
                    .toList();
            desk.results.save(group.session, EXAM, 1, new SittingSheet(), after, null);
        });

        // 8 of 20 is 40 %; 70 of 100: half of what was missing. Anna was not tested before.
        assertThat((Optional<LearningGain>)
                        group.store.in(entities -> group.office(entities).gains.of(group.session)))
                .hasValueSatisfying(gain -> {
                    assertThat(gain.pairs()).isEqualTo(5);
                    assertThat(gain.percent()).contains(50L);
                });
    }

    @ParameterizedTest
    @EnumSource
    void the_demonstration_says_of_everybody_what_the_office_said(Database database) {
        ExaminedGroup group = new ExaminedGroup(STORE.empty(database));
        SetClock.at("2026-05-20T04:00:00Z");
        group.store.run(entities -> {
            entities.find(CourseSession.class, group.session).complete(facts());
            entities.find(CourseSession.class, group.session).report("Группа закончила обучение");
            entities.find(Enrolment.class, group.anna).complete();
            entities.find(Enrolment.class, group.boris).fail("Экзамен не сдан");
        });
        group.store.run(entities -> {
            AssessmentDemo demo = new AssessmentDemo();
            demo.entities = entities;
            demo.rows = new ResultRows();
            demo.rows.entities = entities;
            demo.numbers = new Numbers() {
                private int last;

                @Override
                public String next(String prefix, int year) {
                    return "%s-%d-%04d".formatted(prefix, year, ++last);
                }
            };
            demo.load(0);
        });
        group.shares.put(group.anna, new AttendanceShare(80, 100, 0));
        group.shares.put(group.boris, new AttendanceShare(80, 100, 0));

        assertThat(group.standing(group.anna).says()).isEqualTo(Verdict.PASSED);
        assertThat(group.standing(group.anna).grade()).isPresent();
        assertThat(group.standing(group.anna).rank()).isPresent();
        assertThat(group.standing(group.boris).says()).isEqualTo(Verdict.FAILED);
        assertThat(group.standing(group.boris).components().get(EXAM).last())
                .hasValueSatisfying(last -> assertThat(last.number()).isEqualTo(2));
        assertThat(group.grid(1).record()).isEqualTo("ПЭ-2026-0001");
        assertThat(group.grid(1).lines().get(0).assessor()).isEqualTo("Юрова Анна Петровна");
        // The other session runs: it was tested before and not yet examined.
        assertThat(group.standing(group.stranger).components().get(PRE).last()).isPresent();
        assertThat(group.standing(group.stranger).components().get(EXAM).last()).isEmpty();
    }
}
