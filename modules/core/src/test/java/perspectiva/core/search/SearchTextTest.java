package perspectiva.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void case_yo_and_spaces_make_no_difference() {
        assertThat(SearchText.normalise("  Жестянщик\u00a0 ТРЁХ\tразрядов ")).isEqualTo("жестянщик трех разрядов");
        assertThat(SearchText.normalise(null)).isEmpty();
    }

    @Test
    void hyphens_and_punctuation_part_words() {
        assertThat(SearchText.words("слесарь-сантехник, 4-й разряд"))
                .containsExactly("слесарь", "сантехник", "4", "й", "разряд");
        assertThat(SearchText.words("C++ developer")).containsExactly("c++", "developer");
        assertThat(SearchText.words(" , ")).isEmpty();
    }

    @Test
    void percent_and_underscore_stand_for_themselves() {
        assertThat(SearchText.containing("50%_A!")).isEqualTo("%50!%!_a!!%");
        assertThat(SearchText.startingWith(" Ива")).isEqualTo("ива%");
        assertThat(SearchText.containing(null)).isEqualTo("%%");
    }

    @Test
    void the_other_keyboard_layout_works_both_ways() {
        assertThat(Keyboard.switched("cdfhobr")).isEqualTo("сварщик");
        assertThat(Keyboard.switched("цудвук")).isEqualTo("welder");
    }

    @Test
    void forms_of_a_word_share_their_stem() {
        assertThat(Stem.of("сварщиками")).isEqualTo(Stem.of("сварщик"));
        assertThat(Stem.of("водителей")).isEqualTo(Stem.of("водитель"));
        assertThat(Stem.of("продавца")).isEqualTo(Stem.of("продавец"));
        assertThat(Stem.of("welders")).isEqualTo(Stem.of("welder"));
        assertThat(Stem.of("secretaries")).isEqualTo(Stem.of("secretary"));
    }

    @Test
    void one_slip_of_the_finger_is_forgiven_and_two_are_not() {
        assertThat(Likeness.isOneSlipAway("сваршик", "сварщик")).isTrue();
        assertThat(Likeness.isOneSlipAway("сварщк", "сварщик")).isTrue();
        assertThat(Likeness.isOneSlipAway("сваррщик", "сварщик")).isTrue();
        assertThat(Likeness.isOneSlipAway("свращик", "сварщик")).isTrue();
        assertThat(Likeness.isOneSlipAway("сврщки", "сварщик")).isFalse();
        assertThat(Likeness.isOneSlipAway("кот", "код")).isFalse();
    }
}
