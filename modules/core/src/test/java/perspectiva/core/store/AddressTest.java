package perspectiva.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import perspectiva.spi.Refused;

class AddressTest {

    @Test
    void a_record_is_named_by_its_number() {
        assertThat(Address.number(Map.of("id", "42"), "id")).contains(42L);
        assertThat(Address.numberOrNothing(Map.of("id", "42"), "id")).isEqualTo(42);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "1 ", "1234567890123456789"})
    void what_is_no_number_is_as_good_as_not_there(String typed) {
        Map<String, String> address = Map.of("id", typed, "page", typed, "year", typed);

        assertThat(Address.number(address, "id")).isEmpty();
        assertThatExceptionOfType(Refused.NotFound.class).isThrownBy(() -> Address.numberOrNothing(address, "id"));
        assertThat(Address.paging(address)).isEqualTo(Paging.first());
    }

    @Test
    void a_year_of_another_century_is_this_one() {
        try (SetClock clock = SetClock.at("2026-02-01T08:00:00Z")) {
            assertThat(Address.year(Map.of("year", "2024"))).isEqualTo(2024);
            assertThat(Address.year(Map.of("year", "1924"))).isEqualTo(2026);
            assertThat(Address.year(Map.of())).isEqualTo(2026);
        }
    }

    @Test
    void a_list_is_read_from_a_page_on_in_an_order() {
        assertThat(Address.paging(Map.of("page", "3", "sort", "-pay"))).isEqualTo(Paging.of(3, "-pay"));
    }
}
