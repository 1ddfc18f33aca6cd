package perspectiva.training.course.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.training.course.entity.Refusals.assertRefused;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** How a version is written, approved by one after the other, offered and retired. */
class CourseVersionTest {

    private static final Caller TRAINER = Some.trainer();
    private static final Caller EMPLOYER = Some.employer();
    private static final Caller DIRECTOR = Some.director();

    @BeforeEach
    void inJanuary() {
        SetClock.at("2026-01-20T08:00:00Z");
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private static CourseVersion sent() {
        CourseVersion version = Some.draft(CourseKind.UPGRADING);
        version.submit(TRAINER, 16);
        return version;
    }

    private static CourseVersion reviewed() {
        CourseVersion version = sent();
        version.review(Some.colleague(), "");
        return version;
    }

    private static CourseVersion validated() {
        CourseVersion version = reviewed();
        version.validate(EMPLOYER, Some.mill(), "");
        return version;
    }

    private static CourseVersion approved() {
        CourseVersion version = validated();
        version.approve(DIRECTOR, "");
        return version;
    }

    @Test
    void it_is_judged_by_a_methodist_an_employer_and_the_director_in_this_order() {
        CourseVersion version = Some.draft(CourseKind.UPGRADING);
        assertThat(version.stage()).isEqualTo("draft");
        version.submit(TRAINER, 16);
        assertThat(version.stage()).isEqualTo("methodological_review");
        version.review(Some.colleague(), "");
        assertThat(version.stage()).isEqualTo("reviewed");
        version.validate(EMPLOYER, Some.mill(), "");
        assertThat(version.stage()).isEqualTo("employer_validated");
        version.approve(DIRECTOR, "");
        assertThat(version.stage()).isEqualTo("approved");
        version.activate(true);
        assertThat(version.stage()).isEqualTo("active");
        version.retire("Спроса нет");
        assertThat(version.stage()).isEqualTo("retired");
    }

    @Test
    void nobody_is_passed_over() {
        assertRefused("training.version.refused.state.methodological_review", () -> sent().validate(
                        EMPLOYER, Some.mill(), ""));
        assertRefused(
                "training.version.refused.state.reviewed", () -> reviewed().approve(DIRECTOR, ""));
        assertRefused("training.version.refused.state.employer_validated", () -> validated()
                .activate(true));
        assertRefused(
                "training.version.refused.state.reviewed", () -> reviewed().review(Some.colleague(), ""));
    }

    @Test
    void an_approval_says_who_for_whom_and_with_what_remark() {
        Approval approval = reviewed().validate(EMPLOYER, Some.mill(), " Берём двоих ");
        assertThat(approval.kind()).isEqualTo(ApprovalKind.EMPLOYER);
        assertThat(approval.signer()).isEqualTo("Somebody 7");
        assertThat(approval.organisation()).isEqualTo("Комбинат");
        assertThat(approval.remark()).isEqualTo("Берём двоих");
        assertThat(approval.createdAt()).isEqualTo(Now.instant());
    }

    @Test
    void nobody_judges_what_he_wrote_or_sent() {
        assertRefused("training.version.refused.own", () -> sent().review(TRAINER, ""));
        CourseVersion writtenByTheDirector = Some.draft(CourseKind.UPGRADING);
        writtenByTheDirector.amend(Some.syllabus(), DIRECTOR);
        writtenByTheDirector.submit(TRAINER, 16);
        writtenByTheDirector.review(Some.colleague(), "");
        writtenByTheDirector.validate(EMPLOYER, Some.mill(), "");
        assertRefused("training.version.refused.own", () -> writtenByTheDirector.approve(DIRECTOR, ""));
    }

    @Test
    void an_institution_does_not_confirm_courses_as_an_employer() {
        assertRefused("training.version.refused.employer", () -> reviewed().validate(EMPLOYER, Some.college(), ""));
        assertRefused("training.version.refused.employer", () -> reviewed().validate(EMPLOYER, null, ""));
    }

    @Test
    void it_is_sent_back_with_a_reason_and_everybody_is_asked_anew() {
        CourseVersion version = validated();
        assertRefused("training.version.refused.reason", "word", () -> version.sendBack(" "));
        version.sendBack("Мало практики");
        assertThat(version.stage()).isEqualTo("returned");
        assertThat(version.isReviewed()).isFalse();
        version.submit(TRAINER, 16);
        assertThat(version.round()).isEqualTo(2);
        assertRefused(
                "training.version.refused.state.methodological_review",
                () -> version.validate(EMPLOYER, Some.mill(), ""));
    }

    @Test
    void it_is_on_its_way_until_it_is_approved() {
        assertThat(validated().state().isOnItsWay()).isTrue();
        assertThat(approved().state().isOnItsWay()).isFalse();
    }

    @Test
    void what_left_draft_does_not_change() {
        assertRefused(
                "training.version.refused.state.methodological_review", () -> sent().amend(Some.syllabus(), TRAINER));
        assertRefused(
                "training.version.refused.state.approved", () -> approved().amend(Some.syllabus(), TRAINER));
        assertRefused(
                "training.version.refused.state.approved", () -> approved().sendBack("Мало практики"));
    }

    @Test
    void a_sheet_taken_from_it_is_a_copy() {
        CourseVersion version = sent();
        version.syllabus().getModules().get(0).setTitle("Другое");
        version.syllabus().getTerms().setTheoryHours(1);
        assertThat(version.syllabus().getModules().get(0).getTitle()).isEqualTo("Материалы");
        assertThat(version.hours()).isEqualTo(64);
    }

    @Test
    void each_version_of_a_course_has_the_next_number() {
        CourseVersion first = Some.draft(CourseKind.UPGRADING);
        CourseVersion second = new CourseVersion(first.course(), first.syllabus(), TRAINER);
        assertThat(first.number()).isEqualTo(1);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.syllabus().getModules()).isEqualTo(first.syllabus().getModules());
    }

    @Test
    void it_has_the_hours_the_law_asks_for() {
        assertRefused("training.version.refused.toofew", "theoryHours", () -> Some.draft(CourseKind.RETRAINING)
                .submit(TRAINER, 250));
    }

    @Test
    void it_is_offered_from_its_day_on_and_with_a_licence() {
        assertRefused("training.version.refused.licence", () -> approved().activate(false));
        SetClock.at("2026-01-10T08:00:00Z");
        assertRefused("training.version.refused.early", () -> approved().activate(true));
    }

    @Test
    void a_non_formal_course_needs_no_licence() {
        CourseVersion version = Some.draft(CourseKind.NON_FORMAL);
        version.submit(TRAINER, 0);
        version.review(Some.colleague(), "");
        version.validate(EMPLOYER, Some.mill(), "");
        version.approve(DIRECTOR, "");
        version.activate(false);
        assertThat(version.isActive()).isTrue();
        assertThat(version.document()).isEqualTo(DocumentKind.PARTICIPATION);
    }

    @Test
    void employers_read_it_once_the_methodist_found_it_good() {
        Reader employer = new Reader(EMPLOYER, true);
        assertThat(sent().isVisibleTo(employer)).isFalse();
        assertThat(reviewed().isVisibleTo(employer)).isTrue();
        assertThat(reviewed().isVisibleTo(new Reader(Some.with(8, Some.COLLEGE, Role.EMPLOYER), false)))
                .isFalse();
    }

    @Test
    void its_own_institution_reads_it_always_and_another_never() {
        assertThat(Some.draft(CourseKind.UPGRADING).isVisibleTo(new Reader(TRAINER, false)))
                .isTrue();
        Reader stranger = new Reader(Some.with(11, Some.COLLEGE, Role.TRAINER), false);
        assertThat(Some.draft(CourseKind.UPGRADING).isVisibleTo(stranger)).isFalse();
        assertThat(approved().isVisibleTo(stranger)).isFalse();
    }
}
