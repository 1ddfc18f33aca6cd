package perspectiva.training.assessment.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.training.course.entity.Refusals.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.training.course.entity.Assessment;
import perspectiva.training.course.entity.AssessmentKind;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SomeSession;

/** When a group was examined, and what may still be said about it. */
class SittingTest {

    private static final Assessment EXAM = new Assessment(AssessmentKind.FINAL, "Экзамен", 60, 60);
    private static final Assessment TEST = new Assessment(AssessmentKind.PRE, "Входной тест", 0, 0);
    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);
    private static final Assessor TRAINER = new Assessor(9L, "Юрова Анна Петровна");

    private final CourseSession session = made();

    private static CourseSession made() {
        SetClock.at("2026-01-20T08:00:00Z");
        return SomeSession.draft();
    }

    @BeforeEach
    void onTheDay() {
        SetClock.at("2026-04-20T08:00:00Z");
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private static SittingSheet on(LocalDate day) {
        SittingSheet sheet = new SittingSheet();
        sheet.setHeldOn(day);
        return sheet;
    }

    private Sitting exam() {
        return new Sitting(session, 1, EXAM, 1, on(DAY));
    }

    @Test
    void it_was_held_today_at_the_latest_and_not_before_the_session_began() {
        assertRefused(
                "training.result.refused.day", "heldOn", () -> new Sitting(session, 1, EXAM, 1, on(DAY.plusDays(1))));
        assertRefused("training.result.refused.day", "heldOn", () -> new Sitting(session, 1, EXAM, 1, on(null)));
        assertRefused(
                "training.result.refused.before",
                "heldOn",
                () -> new Sitting(session, 1, EXAM, 1, on(SomeSession.START.minusDays(1))));
        assertThat(new Sitting(session, 0, TEST, 1, on(SomeSession.START.minusDays(1))).heldOn())
                .isBefore(SomeSession.START);
    }

    @Test
    void the_same_said_again_changes_nothing() {
        Sitting sitting = exam();
        assertThat(sitting.amend(session, sitting.sheet())).isFalse();
        assertThat(sitting.amend(session, on(DAY.minusDays(1)))).isTrue();
    }

    @Test
    void once_its_record_has_a_number_the_day_and_the_commission_stay_and_it_gets_no_other() {
        Sitting sitting = exam();
        sitting.adopt("ПЭ-2026-0001");

        assertThat(sitting.amend(session, sitting.sheet())).isFalse();
        assertRefused("training.result.refused.numbered", "heldOn", () -> sitting.amend(session, on(DAY.minusDays(1))));
        assertRefused("training.result.refused.numbered", () -> sitting.adopt("ПЭ-2026-0002"));
    }

    @Test
    void marks_are_due_three_days_after_the_day_of_the_sitting() {
        SetClock.at("2026-04-23T18:59:00Z");
        assertThat(ExamTerms.USUAL.isOverdue(DAY)).isFalse();
        SetClock.at("2026-04-23T19:01:00Z");
        assertThat(ExamTerms.USUAL.isOverdue(DAY)).isTrue();
    }

    @Test
    void a_late_correction_says_why_and_one_in_time_need_not() {
        Result result = new Result(1, 40, new Mark(45, null), TRAINER);
        result.correct(new Mark(54, null), TRAINER, false, null);
        assertRefused(
                "training.result.refused.why", "why", () -> result.correct(new Mark(65, null), TRAINER, true, " "));
        assertThat(result.mark()).isEqualTo(new Mark(54, null));
        result.correct(new Mark(65, null), TRAINER, true, "Опечатка");
        assertThat(result.mark()).isEqualTo(new Mark(65, null));
    }

    @Test
    void whoever_examined_and_is_erased_is_a_number_in_the_commission() {
        SittingSheet sheet = on(DAY);
        sheet.setCommission("Председатель Юрова Анна Петровна, член Ким И. С.");
        Sitting sitting = new Sitting(session, 1, EXAM, 1, sheet);
        sitting.unname("Юрова Анна Петровна", "№ 9");
        assertThat(sitting.commission()).isEqualTo("Председатель № 9, член Ким И. С.");
    }
}
