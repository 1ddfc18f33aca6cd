package perspectiva.core.accounts;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private final RateLimits limits = new RateLimits();

    @Test
    void the_eleventh_sign_in_of_a_minute_from_one_address_must_wait() {
        take("signin.address", "203.0.113.7", 10);

        assertThatThrownBy(() -> limits.take("signin.address", "203.0.113.7")).hasMessage("core.refused.toooften[1]");
    }

    @Test
    void one_address_does_not_hinder_another() {
        take("signin.address", "203.0.113.7", 10);

        assertThatCode(() -> limits.take("signin.address", "203.0.113.8")).doesNotThrowAnyException();
    }

    @Test
    void the_sixth_new_password_of_an_hour_must_wait_longer() {
        take("reset", "anna@example.ru", 5);

        assertThatThrownBy(() -> limits.take("reset", "anna@example.ru"))
                .hasMessageStartingWith("core.refused.toooften[12]");
    }

    private void take(String what, String who, int times) {
        for (int i = 0; i < times; i++) {
            limits.take(what, who);
        }
    }
}
