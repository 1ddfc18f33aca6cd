package perspectiva.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.privacy.SubjectRequest.Kind;
import perspectiva.core.privacy.SubjectRequest.State;
import perspectiva.core.store.SetClock;
import perspectiva.spi.Refused;

class SubjectRequestTest {

    private final SetClock clock = SetClock.at("2026-11-25T06:00:00Z");

    @AfterEach
    void tick() {
        clock.close();
    }

    @Test
    void an_answer_is_due_in_ten_working_days_and_late_the_day_after() {
        SubjectRequest request = new SubjectRequest("ЗС-2026-0001", 1, Kind.ERASURE, "");

        assertThat(request.dueOn()).isEqualTo(LocalDate.of(2026, 12, 9));
        clock.pass(Duration.ofDays(14));
        assertThat(request.isLate()).isFalse();
        clock.pass(Duration.ofDays(1));
        assertThat(request.isLate()).isTrue();
    }

    @Test
    void an_erasure_needs_no_words_and_a_correction_does() {
        assertThat(new SubjectRequest("ЗС-2026-0001", 1, Kind.ERASURE, null).words())
                .isEmpty();
        assertThatThrownBy(() -> new SubjectRequest("ЗС-2026-0002", 1, Kind.CORRECTION, " "))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.field()).isEqualTo("words"));
    }

    @Test
    void nobody_is_declined_without_a_reason() {
        SubjectRequest request = new SubjectRequest("ЗС-2026-0001", 1, Kind.ERASURE, "");

        assertThatThrownBy(() -> request.decline(" ")).isInstanceOf(Refused.class);
        assertThat(request.isOpen()).isTrue();
        request.decline("Договор ещё действует");
        assertThat(request.state()).isEqualTo(State.DECLINED);
    }

    @Test
    void what_is_answered_is_not_answered_again() {
        SubjectRequest request = new SubjectRequest("ЗС-2026-0001", 1, Kind.ERASURE, "");
        request.takeBack();

        assertThatThrownBy(() -> request.done("")).isInstanceOf(Refused.class);
        assertThat(request.state()).isEqualTo(State.TAKEN_BACK);
    }
}
