package perspectiva.training.session.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KopecksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "616000|61600000|616000",
                "616 000,50|61600050|616000,50",
                "616\u00a0000.5 ₽|61600050|616000,50",
                "0,07 руб.|7|0,07",
                "0|0|0"
            })
    void money_is_read_as_people_type_it_and_written_back_to_the_kopeck(String typed, long kopecks, String written) {
        assertThat(Kopecks.read(typed)).isEqualTo(kopecks);
        assertThat(Kopecks.written(kopecks)).isEqualTo(written);
        assertThat(Kopecks.read(Kopecks.written(kopecks))).isEqualTo(kopecks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "1,234", "много", "12e3", "1.000.000", ","})
    void what_is_no_money_is_told(String typed) {
        assertThat(Kopecks.read(typed)).isNull();
    }
}
