package perspectiva.training.assessment.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import perspectiva.training.attendance.entity.AttendanceShare;
import perspectiva.training.course.entity.Assessment;
import perspectiva.training.course.entity.AssessmentKind;

/** Who passes a course, and with which result. */
class PassPolicyTest {

    private static final int TESTS = 1;
    private static final int EXAM = 2;

    private static final PassPolicy POLICY = new PassPolicy(
            75,
            List.of(
                    new Assessment(AssessmentKind.PRE, "Входной тест", 0, 0),
                    new Assessment(AssessmentKind.FORMATIVE, "Задания", 40, 50).optional(),
                    new Assessment(AssessmentKind.FINAL, "Экзамен", 60, 3).of(5)));

    private static final AttendanceShare ENOUGH = new AttendanceShare(75, 100, 0);
    private static final AttendanceShare TOO_FEW = new AttendanceShare(74, 100, 0);

    private final Map<Integer, Attempt> last = new HashMap<>();

    private PassPolicyTest marked(int place, int attempt, Integer value) {
        last.put(place, new Attempt(attempt, new Mark(value, null)));
        return this;
    }

    private Standing with(AttendanceShare share) {
        return POLICY.judge(share, last);
    }

    @Test
    void whoever_attended_enough_and_has_the_pass_mark_in_all_that_is_required_passes() {
        assertThat(marked(EXAM, 1, 3).with(ENOUGH).says()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void one_hour_too_few_is_too_few_whatever_the_marks() {
        Standing standing = marked(EXAM, 1, 5).with(TOO_FEW);

        assertThat(standing.says()).isEqualTo(Verdict.FAILED);
        assertThat(standing.isTooSeldom()).isTrue();
    }

    @Test
    void a_required_mark_below_the_pass_mark_fails_and_so_does_not_to_appear() {
        assertThat(marked(EXAM, 1, 2).with(ENOUGH).says()).isEqualTo(Verdict.FAILED);
        assertThat(marked(EXAM, 1, null).with(ENOUGH).says()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void what_is_not_required_hinders_nobody() {
        assertThat(marked(TESTS, 1, 0).marked(EXAM, 1, 3).with(ENOUGH).isPassed())
                .isTrue();
        assertThat(marked(0, 1, 0).with(ENOUGH).isPassed()).isTrue();
    }

    @Test
    void of_several_attempts_the_last_one_counts() {
        assertThat(marked(EXAM, 1, 2).marked(EXAM, 2, 4).with(ENOUGH).isPassed())
                .isTrue();
    }

    @Test
    void before_everything_required_is_marked_nothing_is_said() {
        assertThat(with(ENOUGH).says()).isEqualTo(Verdict.OPEN);
        assertThat(marked(EXAM, 1, 5).with(AttendanceShare.NONE).says()).isEqualTo(Verdict.OPEN);
    }

    @Test
    void where_nobody_is_asked_to_attend_attendance_need_not_be_marked() {
        PassPolicy free = new PassPolicy(0, POLICY.scheme());
        marked(EXAM, 1, 3);
        assertThat(free.judge(AttendanceShare.NONE, last).says()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void marks_on_different_scales_weigh_as_the_scheme_says_rounded_half_up() {
        // 40 % of 81/100 and 60 % of 4/5: 32.4 + 48 = 80.4.
        assertThat(marked(TESTS, 1, 81).marked(EXAM, 1, 4).with(ENOUGH).grade()).contains(80);
        // 40 % of 80/100 and 60 % of 3/5: 32 + 36.
        assertThat(marked(TESTS, 1, 80).marked(EXAM, 1, 3).with(ENOUGH).grade()).contains(68);
        PassPolicy halves = new PassPolicy(
                0,
                List.of(
                        new Assessment(AssessmentKind.FORMATIVE, "Задания", 50, 0),
                        new Assessment(AssessmentKind.FINAL, "Экзамен", 50, 0)));
        Map<Integer, Attempt> both =
                Map.of(0, new Attempt(1, new Mark(82, null)), 1, new Attempt(1, new Mark(83, null)));
        assertThat(halves.judge(ENOUGH, both).grade()).contains(83);
    }

    @Test
    void there_is_no_result_until_everything_that_weighs_is_marked() {
        assertThat(marked(EXAM, 1, 4).with(ENOUGH).grade()).isEmpty();
        assertThat(new PassPolicy(75, List.of()).judge(ENOUGH, Map.of()).grade())
                .isEmpty();
    }

    @Test
    void the_rank_is_the_final_examinations_and_only_for_who_passed_it() {
        last.put(EXAM, new Attempt(1, new Mark(4, 3)));
        assertThat(with(ENOUGH).rank()).contains(3);
        last.put(EXAM, new Attempt(2, new Mark(2, 3)));
        assertThat(with(ENOUGH).rank()).isEmpty();
    }
}
