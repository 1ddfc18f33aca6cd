package perspectiva.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import perspectiva.spi.Refused;

class InnTest {

    @ParameterizedTest
    @ValueSource(strings = {"7707083893", "7736050003", "500100732259"})
    void real_numbers_are_good(String digits) {
        assertThat(new Inn(digits).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7707083894", "7707083983", "500100732258", "500100732269"})
    void a_wrong_or_swapped_digit_is_noticed(String digits) {
        assertThatThrownBy(() -> new Inn(digits)).isInstanceOfSatisfying(Refused.class, no -> {
            assertThat(no.key()).isEqualTo("core.refused.inn.check");
            assertThat(no.field()).isEqualTo("inn");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "770708389", "77070838933", "77070838931234", "77070а3893"})
    void it_has_ten_or_twelve_digits(String typed) {
        assertThatThrownBy(() -> new Inn(typed)).hasMessageStartingWith("core.refused.inn.length");
    }

    @Test
    void blanks_and_dashes_do_not_matter() {
        assertThat(new Inn(" 7707 083-893 ").digits()).isEqualTo("7707083893");
    }

    @Test
    void twelve_digits_mean_a_sole_proprietor() {
        assertThat(new Inn("500100732259").isSoleProprietor()).isTrue();
        assertThat(new Inn("7707083893").isSoleProprietor()).isFalse();
    }

    @Test
    void its_end_is_computed_from_its_beginning() {
        assertThat(Inn.fromBeginning("770708389").digits()).isEqualTo("7707083893");
        assertThat(Inn.fromBeginning("5001007322").digits()).isEqualTo("500100732259");
    }
}
