package perspectiva.training.attendance.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of what was taught somebody attended. */
class AttendanceShareTest {

    @ParameterizedTest
    @CsvSource({"48, 64, 75, true", "47, 64, 73, false", "299, 400, 74, false", "64, 64, 100, true", "0, 4, 0, false"})
    void it_is_lesson_units_attended_of_units_held_never_rounded_up(
            long attended, long held, int percent, boolean isEnough) {
        AttendanceShare share = new AttendanceShare(attended, held, 0);

        assertThat(share.percent()).isEqualTo(percent);
        assertThat(share.isAtLeast(75)).isEqualTo(isEnough);
    }

    @Test
    void an_excused_absence_says_why_and_does_not_count_as_attendance() {
        AttendanceShare share = new AttendanceShare(12, 12, 0).plus(new AttendanceShare(0, 4, 4));

        assertThat(share).isEqualTo(new AttendanceShare(12, 16, 4));
        assertThat(share.percent()).isEqualTo(75);
    }

    @Test
    void before_the_first_mark_there_is_nothing_to_judge_by() {
        assertThat(AttendanceShare.NONE.isUnknown()).isTrue();
        assertThat(AttendanceShare.NONE.isAtLeast(0)).isFalse();
        assertThat(AttendanceShare.NONE.percent()).isZero();
    }
}
