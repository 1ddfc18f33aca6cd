package perspectiva.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Сварщик 👷‍♀️🔥",
                "ميكانيكي معدات\u200f!",
                "two\r\nlines\tand a tab",
                "'; drop table needs_need; --",
                "<script>alert(1)</script>"
            })
    void what_people_write_stays_as_it_is(String text) {
        assertThat(Characters.legible(text)).isEqualTo(text);
    }

    @Test
    void what_no_text_is_made_of_is_left_out() {
        assertThat(Characters.legible("Сва\0р\u0001щ\u001bи\u007fк\uffff")).isEqualTo("Сварщик");
    }

    @Test
    void half_a_character_is_left_out_and_a_whole_one_is_not() {
        assertThat(Characters.legible("a\ud83db🔥\udd25")).isEqualTo("ab🔥");
    }

    @Test
    void what_nobody_sees_and_what_turns_a_title_round_is_left_out() {
        assertThat(Characters.legible("Сва\u200bр\u00adщик\ufeff \u202eтокарь")).isEqualTo("Сварщик токарь");
    }

    @Test
    void dots_and_dashes_say_nothing() {
        assertThat(Characters.holdLetters("---...123")).isFalse();
        assertThat(Characters.holdLetters("1С")).isTrue();
    }
}
