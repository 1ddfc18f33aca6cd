package perspectiva.training.course.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.training.course.entity.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import perspectiva.spi.Role;

/** What a course says of itself, and the licence its institution needs. */
class CourseTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "П", "-по", "код с пробелом", "очень-длинный-код-курса"})
    void a_code_is_short_and_plain(String code) {
        assertRefused(
                "training.course.refused.code",
                "code",
                () -> new Course(Some.form(code, CourseKind.UPGRADING), Some.centre()));
    }

    @Test
    void a_code_is_kept_in_capitals_so_that_it_is_taken_once() {
        assertThat(new Course(Some.form(" по-018 ", CourseKind.UPGRADING), Some.centre()).code())
                .isEqualTo("ПО-018");
    }

    @Test
    void only_a_training_institution_has_courses() {
        assertRefused(
                "training.course.refused.owner",
                "owner",
                () -> new Course(Some.form("ПО-018", CourseKind.UPGRADING), Some.mill()));
    }

    @Test
    void a_trade_and_a_retraining_lead_to_an_occupation() {
        CourseForm form = Some.form("ПО-018", CourseKind.RETRAINING);
        form.getOccupations().clear();
        assertRefused("training.course.refused.occupation", "occupation", () -> new Course(form, Some.centre()));
        form.setKind(CourseKind.NON_FORMAL);
        assertThat(new Course(form, Some.centre()).occupations()).isEmpty();
    }

    @Test
    void kind_and_institution_stay_once_a_version_was_sent() {
        Course course = Some.course(CourseKind.UPGRADING);
        assertRefused(
                "training.course.refused.settled",
                "kind",
                () -> course.amend(Some.form("ПО-001", CourseKind.RETRAINING), Some.centre(), true));
        assertRefused(
                "training.course.refused.settled",
                "owner",
                () -> course.amend(Some.form("ПО-001", CourseKind.UPGRADING), Some.college(), true));
        course.amend(Some.form("ПО-002", CourseKind.UPGRADING), Some.centre(), true);
        assertThat(course.code()).isEqualTo("ПО-002");
    }

    @Test
    void the_directorate_and_its_own_institution_keep_it() {
        Course course = Some.course(CourseKind.UPGRADING);
        assertThat(course.isKeptBy(Some.director())).isTrue();
        assertThat(course.isKeptBy(Some.trainer())).isTrue();
        assertThat(course.isKeptBy(Some.with(5, Some.COLLEGE, Role.TRAINER))).isFalse();
        assertThat(course.isKeptBy(Some.employer())).isFalse();
    }

    @Test
    void a_licence_covers_its_kinds_from_its_first_day_to_its_last() {
        LocalDate first = LocalDate.of(2020, 3, 1);
        Licence licence = new Licence(Some.centre(), "Л035-1", first, Set.of(CourseKind.UPGRADING));
        assertThat(licence.covers(CourseKind.UPGRADING, first)).isTrue();
        assertThat(licence.covers(CourseKind.UPGRADING, first.minusDays(1))).isFalse();
        assertThat(licence.covers(CourseKind.RETRAINING, first)).isFalse();
        licence.end(first.plusYears(1));
        assertThat(licence.covers(CourseKind.UPGRADING, first.plusYears(1))).isTrue();
        assertThat(licence.covers(CourseKind.UPGRADING, first.plusYears(1).plusDays(1)))
                .isFalse();
    }

    @Test
    void a_licence_is_not_for_what_needs_none() {
        assertRefused(
                "training.course.refused.licensedkinds",
                "kinds",
                () -> new Licence(Some.centre(), "Л035-1", LocalDate.of(2020, 3, 1), Set.of(CourseKind.NON_FORMAL)));
    }
}
