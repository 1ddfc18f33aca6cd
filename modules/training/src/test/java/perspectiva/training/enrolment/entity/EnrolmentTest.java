package perspectiva.training.enrolment.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.training.course.entity.Refusals.assertRefused;
import static perspectiva.training.enrolment.entity.SomeEnrolment.applied;
import static perspectiva.training.enrolment.entity.SomeEnrolment.attending;
import static perspectiva.training.enrolment.entity.SomeEnrolment.confirmed;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;

/** One person's way through one session. */
class EnrolmentTest {

    private static final Instant UNTIL = Instant.parse("2026-01-23T08:00:00Z");

    @BeforeEach
    void inJanuary() {
        SetClock.at("2026-01-20T08:00:00Z");
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private static Enrolment offered() {
        Enrolment enrolment = applied();
        enrolment.queue();
        enrolment.offer(5, UNTIL);
        return enrolment;
    }

    @Test
    void somebody_applies_is_confirmed_learns_passes_and_gets_the_document() {
        Enrolment enrolment = attending();
        enrolment.complete();
        enrolment.certify();

        assertThat(enrolment.state()).isEqualTo(EnrolmentState.CERTIFIED);
        assertThat(enrolment.seat()).contains(3);
        assertThat(enrolment.agreement()).isEqualTo("ДО-2026-0001");
    }

    @Test
    void nobody_is_confirmed_without_an_agreement() {
        assertRefused("core.refused.empty", "agreement", () -> applied().confirm(1, " "));
    }

    @Test
    void whoever_did_not_pass_may_pass_later_but_gets_no_document_before() {
        Enrolment enrolment = attending();
        enrolment.fail("Экзамен не сдан");
        assertRefused("training.enrolment.refused.state.failed", enrolment::certify);

        enrolment.complete();
        assertThat(enrolment.reason()).isEmpty();
    }

    @Test
    void the_office_may_say_otherwise_until_the_document_is_issued() {
        Enrolment enrolment = attending();
        enrolment.completeDespite();
        assertThat(enrolment.isPassedDespite()).isTrue();
        enrolment.fail("Оценка исправлена");

        assertThat(enrolment.state()).isEqualTo(EnrolmentState.FAILED);
        assertThat(enrolment.isPassedDespite()).isFalse();
        assertRefused("training.enrolment.refused.state.failed", enrolment::certify);
        enrolment.complete();
        enrolment.certify();
        assertRefused("training.enrolment.refused.state.certified", () -> enrolment.fail("Поздно"));
    }

    @Test
    void an_offered_seat_is_kept_until_it_is_taken() {
        Enrolment enrolment = offered();
        assertThat(enrolment.seat()).contains(5);

        enrolment.accept("ДО-2026-0002");
        assertThat(enrolment.state()).isEqualTo(EnrolmentState.CONFIRMED);
        assertThat(enrolment.seat()).contains(5);
        assertThat(enrolment.offeredUntil()).isEmpty();
    }

    @Test
    void an_offer_that_ran_out_cannot_be_taken_and_does_not_run_out_before() {
        Enrolment enrolment = offered();
        assertRefused("training.enrolment.refused.state.offered", enrolment::lapse);

        SetClock.at("2026-01-23T08:00:00Z");
        assertRefused("training.enrolment.refused.late", () -> enrolment.accept("ДО-2026-0002"));
    }

    @Test
    void whoever_lets_an_offer_run_out_goes_to_the_end_of_the_list_and_the_second_time_off_it() {
        Enrolment enrolment = offered();
        SetClock.at("2026-01-23T08:00:00Z");
        enrolment.lapse();
        assertThat(enrolment.state()).isEqualTo(EnrolmentState.WAITLISTED);
        assertThat(enrolment.queuedAt()).isEqualTo(UNTIL);
        assertThat(enrolment.seat()).isEmpty();

        enrolment.offer(5, UNTIL);
        enrolment.lapse();
        assertThat(enrolment.state()).isEqualTo(EnrolmentState.WITHDRAWN);
        assertThat(enrolment.leaving()).contains(LeavingReason.NO_ANSWER);
    }

    @Test
    void whoever_leaves_says_why_and_frees_the_seat() {
        Enrolment enrolment = confirmed();
        assertRefused("training.enrolment.refused.leaving", "leaving", () -> enrolment.leave(null, ""));
        assertRefused("training.enrolment.refused.reason", "reason", () -> enrolment.leave(LeavingReason.OTHER, " "));

        enrolment.leave(LeavingReason.FOUND_WORK, "");
        assertThat(enrolment.state()).isEqualTo(EnrolmentState.WITHDRAWN);
        assertThat(enrolment.seat()).isEmpty();
    }

    @Test
    void leaving_a_session_that_runs_is_dropping_out_unless_the_session_is_cancelled() {
        Enrolment gone = attending();
        gone.leave(LeavingReason.HEALTH, "");
        assertThat(gone.state()).isEqualTo(EnrolmentState.DROPPED_OUT);

        Enrolment left = attending();
        left.leave(LeavingReason.CANCELLED, "");
        assertThat(left.state()).isEqualTo(EnrolmentState.WITHDRAWN);
    }

    @Test
    void somebody_goes_on_in_another_session_also_when_this_one_is_cancelled_but_not_after_leaving() {
        Enrolment cancelled = confirmed();
        cancelled.leave(LeavingReason.CANCELLED, "");
        cancelled.transfer("УП-2026-0002");
        assertThat(cancelled.state()).isEqualTo(EnrolmentState.TRANSFERRED);

        Enrolment left = confirmed();
        left.leave(LeavingReason.OWN_WISH, "");
        assertRefused("training.enrolment.refused.state.withdrawn", () -> left.transfer("УП-2026-0002"));
    }

    @Test
    void no_step_is_left_out() {
        assertRefused(
                "training.enrolment.refused.state.applied", () -> applied().attend());
        assertRefused(
                "training.enrolment.refused.state.confirmed", () -> confirmed().complete());
        assertRefused(
                "training.enrolment.refused.state.attending", () -> attending().queue());
    }

    @Test
    void the_office_states_what_paper_was_signed() {
        ApplicationSheet sheet = SomeEnrolment.sheet();
        sheet.setPaper("");
        assertRefused(
                "training.enrolment.refused.paper", "paper", () -> new Application(EnrolmentSource.OFFICE, sheet));
        assertThat(new Application(EnrolmentSource.SELF, sheet).paper()).isEmpty();
    }
}
