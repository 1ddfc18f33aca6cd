package perspectiva.training.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.training.assessment.ExaminedGroup.EXAM;
import static perspectiva.training.assessment.ExaminedGroup.typed;
import static perspectiva.training.course.entity.Refusals.assertRefused;
import static perspectiva.training.enrolment.entity.SomeEnrolment.enrolled;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.training.assessment.entity.SittingSheet;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SessionState;

/** Marks that are changed late: with a reason, by those who may, and what was there before is not forgotten. */
class CorrectionsTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void three_days_later_or_once_the_record_has_a_number_a_correction_needs_a_reason_and_a_first_mark_does_not(
            Database database) {
        ExaminedGroup group = new ExaminedGroup(STORE.empty(database));
        group.mark(group.anna, "75");
        SetClock.at("2026-03-06T04:00:00Z");
        assertRefused("training.result.refused.why", "why", () -> group.save(1, typed(group.anna, "76", "75", 1)));
        assertRefused("training.result.refused.why", "why", () -> group.save(1, typed(group.anna, "", "75", 1)));
        assertRefused(
                "training.result.refused.unwhole",
                () -> group.store.run(entities -> group.office(entities).results.adopt(group.session, EXAM, 1)));
        assertThat(group.mark(group.boris, "80")).isEqualTo(1);
        group.store.run(entities -> group.office(entities).save(1, "Опечатка", typed(group.anna, "76", "75", 1)));
        SittingSheet moved = new SittingSheet();
        assertRefused(
                "training.result.refused.why",
                "why",
                () -> group.store.run(
                        entities -> group.office(entities).results.save(group.session, EXAM, 1, moved, List.of(), "")));

        assertThat((String) group.store.in(
                        entities -> group.office(entities).results.adopt(group.session, EXAM, 1)))
                .isEqualTo("ПЭ-2026-0001");
        assertThat(group.grid(1).record()).isEqualTo("ПЭ-2026-0001");
        assertThat(group.grid(1).isAdoptable()).isFalse();
        assertThat(group.written)
                .containsExactly(
                        ">75", "marked 1", ">80", "marked 1", "75>76Опечатка", "corrected 1", "adopted ПЭ-2026-0001");
    }

    @ParameterizedTest
    @EnumSource
    void a_reason_is_not_saved_by_taking_a_mark_back_first_nor_by_adding_one_to_an_adopted_record(Database database) {
        ExaminedGroup group = new ExaminedGroup(STORE.empty(database));
        group.mark(group.anna, "75");
        group.save(1, typed(group.anna, "", "75", 1));
        SetClock.at("2026-03-06T04:00:00Z");
        assertRefused("training.result.refused.why", "why", () -> group.mark(group.anna, "99"));
        group.store.run(entities -> group.office(entities).save(1, "Не та строка", typed(group.anna, "99", "", 0)));
        assertThat(group.mark(group.boris, "80")).isEqualTo(1);
        group.store.run(entities -> group.office(entities).results.adopt(group.session, EXAM, 1));
        long late = group.store.in(
                entities -> enrolled(entities, entities.find(CourseSession.class, group.session), "Григорьев"));
        group.store.run(entities -> entities.find(Enrolment.class, late).attend());
        group.written.clear();

        assertRefused("training.result.refused.why", "why", () -> group.mark(late, "90"));
        group.store.run(entities -> group.office(entities).save(1, "Сдал с другой группой", typed(late, "90", "", 0)));
        assertThat(group.written).containsExactly(">90Сдал с другой группой", "corrected 1");
    }

    @ParameterizedTest
    @EnumSource
    void once_the_office_said_how_it_ended_it_alone_corrects_the_marks_and_says_why(Database database) {
        ExaminedGroup group = new ExaminedGroup(STORE.empty(database));
        group.become(SessionState.COMPLETED);
        group.save(1, typed(group.anna, "75", "", 0), typed(group.boris, "40", "", 0));
        group.store.run(entities -> entities.find(Enrolment.class, group.anna).complete());
        group.store.run(entities -> entities.find(Enrolment.class, group.boris).fail("Экзамен не сдан"));
        group.written.clear();

        assertRefused(
                "training.result.refused.judged",
                "m" + group.anna,
                () -> group.store.run(
                        entities -> group.teacher(entities).save(1, "Опечатка", typed(group.anna, "10", "75", 1))));
        assertRefused(
                "training.result.refused.judged",
                "m" + group.boris,
                () -> group.store.run(
                        entities -> group.teacher(entities).save(1, "Опечатка", typed(group.boris, "41", "40", 1))));
        assertRefused("training.result.refused.why", "why", () -> group.save(1, typed(group.anna, "10", "75", 1)));
        assertRefused("training.result.refused.why", "why", () -> group.save(1, typed(group.anna, "", "75", 1)));
        assertThat(group.isMissed(group.anna)).isFalse();
        group.store.run(entities -> group.office(entities).save(1, "Опечатка", typed(group.anna, "10", "75", 1)));
        assertThat(group.isMissed(group.anna)).isTrue();
        // Whoever failed is examined again, by whoever teaches the group.
        group.store.run(entities -> group.teacher(entities).save(2, typed(group.boris, "70", "", 0)));

        assertThat(group.written).containsExactly("75>10Опечатка", "corrected 1", ">70", "marked 1");
    }
}
