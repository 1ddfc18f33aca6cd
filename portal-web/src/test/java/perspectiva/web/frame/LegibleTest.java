package perspectiva.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Сварщик 👷‍♀️🔥",
                "ميكانيكي \u202eمعدات",
                "two\r\nlines\tand a tab",
                "'; drop table needs_need; --",
                "<script>alert(1)</script>"
            })
    void what_people_write_stays_as_it_is(String text) {
        assertThat(Legible.legible(text)).isEqualTo(text);
    }

    @Test
    void what_no_text_is_made_of_is_left_out() {
        assertThat(Legible.legible("Сва\0р\u0001щ\u001bи\u007fк\uffff")).isEqualTo("Сварщик");
    }

    @Test
    void half_a_character_is_left_out_and_a_whole_one_is_not() {
        assertThat(Legible.legible("a\ud83db🔥\udd25")).isEqualTo("ab🔥");
    }
}
