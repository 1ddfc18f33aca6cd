package perspectiva.training.attendance.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When another letter about absences is due. */
class AbsenceLetterTest {

    private static Optional<Integer> due(long missed, int told, int each) {
        return AbsenceLetter.due(4711, missed, told, each).map(AbsenceLetter::missed);
    }

    @Test
    void after_each_second_missed_meeting_there_is_one() {
        assertThat(due(0, 0, 2)).isEmpty();
        assertThat(due(1, 0, 2)).isEmpty();
        assertThat(due(2, 0, 2)).contains(2);
        assertThat(due(3, 2, 2)).isEmpty();
        assertThat(due(4, 2, 2)).contains(4);
    }

    @Test
    void who_was_marked_absent_of_several_at_once_is_told_of_once() {
        assertThat(due(5, 0, 2)).contains(4);
        assertThat(due(5, 4, 2)).isEmpty();
    }

    @Test
    void a_mark_that_is_put_right_and_missed_again_is_not_told_twice() {
        assertThat(due(1, 2, 2)).isEmpty();
        assertThat(due(2, 2, 2)).isEmpty();
        assertThat(due(3, 2, 2)).isEmpty();
    }

    @Test
    void an_installation_may_tell_of_each_one() {
        assertThat(due(1, 0, 1)).contains(1);
        assertThat(due(2, 1, 1)).contains(2);
    }
}
