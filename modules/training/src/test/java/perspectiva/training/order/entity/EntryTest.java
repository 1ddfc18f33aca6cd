package perspectiva.training.order.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.SessionState;

/** What is still to be ordered about somebody, and when it may be. */
class EntryTest {

    @Test
    void who_has_a_seat_enters_by_order_once() {
        assertThat(Entry.due(EnrolmentState.CONFIRMED, null)).contains(Entry.ENROLLED);
        assertThat(Entry.due(EnrolmentState.ATTENDING, null)).contains(Entry.ENROLLED);
        assertThat(Entry.due(EnrolmentState.ATTENDING, Entry.ENROLLED)).isEmpty();
    }

    @Test
    void who_only_applied_waits_or_was_refused_is_in_no_order() {
        for (EnrolmentState state : EnumSet.of(
                EnrolmentState.APPLIED, EnrolmentState.INELIGIBLE, EnrolmentState.WAITLISTED, EnrolmentState.OFFERED)) {
            assertThat(Entry.due(state, null)).as(state.word()).isEmpty();
        }
    }

    @Test
    void only_who_entered_by_order_leaves_or_moves_by_one() {
        assertThat(Entry.due(EnrolmentState.DROPPED_OUT, Entry.ENROLLED)).contains(Entry.LEFT);
        assertThat(Entry.due(EnrolmentState.WITHDRAWN, Entry.ENROLLED)).contains(Entry.LEFT);
        assertThat(Entry.due(EnrolmentState.TRANSFERRED, Entry.ENROLLED)).contains(Entry.MOVED);
        assertThat(Entry.due(EnrolmentState.WITHDRAWN, null)).isEmpty();
        assertThat(Entry.due(EnrolmentState.TRANSFERRED, null)).isEmpty();
        assertThat(Entry.due(EnrolmentState.DROPPED_OUT, Entry.LEFT)).isEmpty();
        assertThat(Entry.due(EnrolmentState.TRANSFERRED, Entry.LEFT)).isEmpty();
    }

    @Test
    void a_result_that_became_another_is_ordered_anew() {
        assertThat(Entry.due(EnrolmentState.COMPLETED, Entry.ENROLLED)).contains(Entry.PASSED);
        assertThat(Entry.due(EnrolmentState.CERTIFIED, Entry.PASSED)).isEmpty();
        assertThat(Entry.due(EnrolmentState.FAILED, null)).contains(Entry.NOT_PASSED);
        assertThat(Entry.due(EnrolmentState.COMPLETED, Entry.NOT_PASSED)).contains(Entry.PASSED);
        assertThat(Entry.due(EnrolmentState.FAILED, Entry.PASSED)).contains(Entry.NOT_PASSED);
    }

    @Test
    void nobody_enters_what_may_yet_be_cancelled_and_nobody_ends_what_goes_on() {
        assertThat(OrderKind.ENROLMENT.isOpen(SessionState.ENROLLING)).isFalse();
        assertThat(OrderKind.ENROLMENT.isOpen(SessionState.CANCELLED)).isFalse();
        assertThat(OrderKind.ENROLMENT.isOpen(SessionState.CONFIRMED)).isTrue();
        assertThat(OrderKind.ENROLMENT.isOpen(SessionState.RUNNING)).isTrue();
        assertThat(OrderKind.COMPLETION.isOpen(SessionState.RUNNING)).isFalse();
        assertThat(OrderKind.COMPLETION.isOpen(SessionState.COMPLETED)).isTrue();
        assertThat(OrderKind.RELEASE.isOpen(SessionState.CANCELLED)).isTrue();
    }
}
