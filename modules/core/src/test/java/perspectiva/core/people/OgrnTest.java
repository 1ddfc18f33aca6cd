package perspectiva.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OgrnTest {

    @ParameterizedTest
    @ValueSource(strings = {"1027700132195", "1027700070518", "304500116000157"})
    void real_numbers_are_good(String digits) {
        assertThat(new Ogrn(digits).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1027700132196", "304500116000158"})
    void a_wrong_check_digit_is_noticed(String digits) {
        assertThatThrownBy(() -> new Ogrn(digits)).hasMessageStartingWith("core.refused.ogrn.check");
    }

    @Test
    void it_has_thirteen_or_fifteen_digits() {
        assertThatThrownBy(() -> new Ogrn("10277001321951")).hasMessageStartingWith("core.refused.ogrn.length");
    }
}
