package perspectiva.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import perspectiva.core.caller.Identity;

class TextsTest {

    private final Texts texts = new Texts();

    TextsTest() {
        texts.add("letters", TextsTest.class.getClassLoader());
    }

    @ParameterizedTest
    @CsvSource({"1, 1 человек", "2, 2 человека", "5, 5 человек", "11, 11 человек", "21, 21 человек", "22, 22 человека"})
    void russian_has_its_three_plurals(int count, String expected) {
        assertThat(texts.text(Identity.RUSSIAN, "letters.published.body", "x", count))
                .contains("увидят " + expected + ".");
    }

    @Test
    void each_language_has_its_own_sentence() {
        assertThat(texts.text(Locale.ENGLISH, "letters.published.body", "x", 1))
                .isEqualTo("Good day! 1 person will see it.");
        assertThat(texts.text(Locale.UK, "letters.published.subject", "x")).isEqualTo("Your need \"x\" is published");
    }

    @Test
    void a_language_the_portal_does_not_speak_reads_russian() {
        assertThat(texts.text(Locale.FRENCH, "letters.published.subject", "x"))
                .isEqualTo("Ваша потребность «x» опубликована");
    }

    @Test
    void a_text_nobody_wrote_shows_its_key() {
        assertThat(texts.text(Locale.ENGLISH, "letters.nowhere")).isEqualTo("«letters.nowhere»");
        assertThat(texts.has("letters.nowhere", Locale.ENGLISH)).isFalse();
        assertThat(texts.has("letters.published.body", Locale.ENGLISH)).isTrue();
    }

    @Test
    void values_are_never_read_as_patterns() {
        assertThat(texts.text(Locale.ENGLISH, "letters.published.subject", "{1} '{'"))
                .isEqualTo("Your need \"{1} '{'\" is published");
    }

    @Test
    void many_readers_at_once_get_their_own_sentences() {
        boolean allRight = IntStream.range(0, 5_000).parallel().allMatch(number -> texts.text(
                        Locale.ENGLISH, "letters.published.subject", "n" + number)
                .equals("Your need \"n" + number + "\" is published"));

        assertThat(allRight).isTrue();
    }
}
