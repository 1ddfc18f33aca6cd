package perspectiva.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private final Readiness readiness = new Readiness("http://127.0.0.1:1", Duration.ZERO, () -> false);

    @AfterEach
    void forget() {
        Readiness.forget();
    }

    @Test
    void a_portal_that_says_ready_is_up() {
        System.setProperty("perspectiva.state", "ready");

        assertThat(readiness.comesUp()).isTrue();
    }

    @Test
    void a_portal_that_failed_says_why() {
        System.setProperty("perspectiva.state", "failed");
        System.setProperty("perspectiva.failure", "The tables are newer than the program.");
        System.setProperty("perspectiva.failure.kind", "schema");

        assertThat(readiness.comesUp()).isFalse();
        assertThat(Readiness.refusal()).hasMessage("The tables are newer than the program.");
        assertThat(Readiness.refusal().outcome()).isEqualTo(Outcome.SCHEMA_NEWER);
    }

    @Test
    void a_portal_that_goes_on_starting_is_given_up() {
        System.setProperty("perspectiva.state", "starting");

        assertThatThrownBy(readiness::comesUp).hasMessageContaining("was not ready after");
    }
}
