package perspectiva.training.course.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static perspectiva.training.course.entity.Refusals.assertRefused;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a syllabus must say before it is sent to be approved. */
class SyllabusRulesTest {

    private static void assertIncomplete(String key, String field, Consumer<Syllabus> spoil) {
        Syllabus syllabus = Some.syllabus();
        spoil.accept(syllabus);
        assertRefused(key, field, () -> SyllabusRules.checkComplete(syllabus, CourseKind.UPGRADING));
    }

    @Test
    void a_whole_one_is_accepted() {
        assertThatCode(() -> SyllabusRules.checkComplete(Some.syllabus(), CourseKind.RETRAINING))
                .doesNotThrowAnyException();
    }

    @Test
    void an_empty_one_is_kept_as_a_draft_and_not_sent() {
        assertThatCode(() -> SyllabusRules.check(new Syllabus())).doesNotThrowAnyException();
        assertRefused(
                "training.version.refused.hours",
                "theoryHours",
                () -> SyllabusRules.checkComplete(new Syllabus(), CourseKind.NON_FORMAL));
    }

    @Test
    void the_modules_come_to_the_hours_of_the_version() {
        assertIncomplete("training.version.refused.theory", "modules", one -> one.getModules()
                .get(0)
                .setTheoryHours(29));
        assertIncomplete("training.version.refused.practice", "modules", one -> one.getTerms()
                .setPracticeHours(25));
    }

    @Test
    void weights_come_to_a_hundred() {
        assertIncomplete("training.version.refused.weights", "assessments", one -> one.getAssessments()
                .get(0)
                .setWeight(39));
        assertIncomplete("training.version.refused.weights", "assessments", one -> one.getAssessments()
                .get(0)
                .setWeight(null));
    }

    @Test
    void every_assessment_has_a_scale_and_a_pass_mark_on_it() {
        assertIncomplete("training.version.refused.unmarked", "assessments", one -> one.getAssessments()
                .get(0)
                .setPassMark(null));
        assertIncomplete("training.version.refused.unmarked", "assessments", one -> one.getAssessments()
                .get(0)
                .setMost(null));
        assertIncomplete("training.version.refused.passmark", "assessments", one -> one.getAssessments()
                .get(1)
                .setMost(5));
        Syllabus whole = Some.syllabus();
        whole.getAssessments().get(1).setMost(60);
        assertThatCode(() -> SyllabusRules.checkComplete(whole, CourseKind.UPGRADING))
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_asked_before_the_course_counts_for_nothing() {
        assertIncomplete("training.version.refused.pre", "assessments", one -> one.getAssessments()
                .get(0)
                .setKind(AssessmentKind.PRE));
    }

    @Test
    void there_is_one_final_examination() {
        assertIncomplete("training.version.refused.final", "assessments", one -> one.getAssessments()
                .get(1)
                .setKind(AssessmentKind.FORMATIVE));
        assertIncomplete("training.version.refused.finals", "assessments", one -> one.getAssessments()
                .get(0)
                .setKind(AssessmentKind.FINAL));
    }

    @Test
    void whoever_only_has_taken_part_need_not_be_examined() {
        Syllabus attended = Some.syllabus();
        attended.getAssessments().clear();
        attended.getAssessments().add(new Assessment(AssessmentKind.PRE, "Опрос", 0, 0));
        assertThatCode(() -> SyllabusRules.checkComplete(attended, CourseKind.NON_FORMAL))
                .doesNotThrowAnyException();
        assertRefused(
                "training.version.refused.final",
                "assessments",
                () -> SyllabusRules.checkComplete(attended, CourseKind.VOCATIONAL));
        attended.getAssessments().add(new Assessment(AssessmentKind.FORMATIVE, "Задание", 50, 50));
        assertRefused(
                "training.version.refused.weights",
                "assessments",
                () -> SyllabusRules.checkComplete(attended, CourseKind.NON_FORMAL));
    }

    @Test
    void the_final_examination_is_always_required_and_what_is_asked_before_never() {
        assertThat(new Assessment(AssessmentKind.FINAL, "Экзамен", 60, 60)
                        .optional()
                        .isRequired())
                .isTrue();
        assertThat(new Assessment(AssessmentKind.PRE, "Опрос", 0, 0).isRequired())
                .isFalse();
        assertThat(new Assessment(AssessmentKind.FORMATIVE, "Задания", 40, 50)
                        .optional()
                        .isRequired())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = CourseKind.class,
            names = {"UPGRADING", "RETRAINING"})
    void additional_professional_courses_are_for_people_with_a_profession(CourseKind kind) {
        Syllabus syllabus = Some.syllabus();
        syllabus.getTerms().setEntryEducation(EntryEducation.SECONDARY);
        assertRefused(
                "training.version.refused.education",
                "entryEducation",
                () -> SyllabusRules.checkComplete(syllabus, kind));
        assertThatCode(() -> SyllabusRules.checkComplete(syllabus, CourseKind.VOCATIONAL))
                .doesNotThrowAnyException();
    }

    @Test
    void a_group_is_not_smaller_at_most_than_at_least() {
        assertIncomplete("training.version.refused.group", "groupMax", one -> one.getTerms()
                .setGroupMax(7));
    }

    @Test
    void it_says_what_people_learn_and_from_when_it_is_valid() {
        assertIncomplete("training.version.refused.outcomes", "outcomes", one -> one.getOutcomes()
                .clear());
        assertIncomplete("training.version.refused.validfrom", "validFrom", one -> one.getTerms()
                .setValidFrom(null));
    }

    @Test
    void nonsense_is_refused_in_a_draft_too() {
        Syllabus nameless = Some.syllabus();
        nameless.getModules().get(0).setTitle(" \0 ");
        assertRefused("training.version.refused.unnamed", "modules", () -> SyllabusRules.check(nameless));
        Syllabus endless = Some.syllabus();
        endless.getTerms().setTheoryHours(4001);
        assertRefused("training.version.refused.range", "theoryHours", () -> SyllabusRules.check(endless));
        Syllabus tooHigh = Some.syllabus();
        tooHigh.getOutcomes().get(0).setEqfLevel(9);
        assertRefused("training.version.refused.range", "outcomes", () -> SyllabusRules.check(tooHigh));
    }
}
