package perspectiva.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import perspectiva.core.caller.Identity;
import perspectiva.core.store.SetClock;

/** Thin no-break spaces are written as underscores here, so that one sees them. */
class FormatsTest {

    private static final Locale RUSSIAN = Identity.RUSSIAN;
    private static final Locale ENGLISH = Locale.ENGLISH;

    private final Formats formats = formats();
    private final SetClock clock = SetClock.at("2026-03-12T20:30:00Z");

    private static Formats formats() {
        Formats formats = new Formats();
        formats.texts = new Texts();
        formats.texts.add("core", FormatsTest.class.getClassLoader());
        formats.caller = Identity.visitor(RUSSIAN);
        return formats;
    }

    @AfterEach
    void backToTheRealTime() {
        clock.close();
    }

    @Test
    void dates_follow_the_language() {
        LocalDate date = LocalDate.of(2026, 9, 2);

        assertThat(formats.date(date)).isEqualTo("02.09.2026");
        assertThat(formats.date(date, ENGLISH)).isEqualTo("2 Sep 2026");
    }

    @Test
    void sizes_of_files_are_kilobytes_and_megabytes_and_never_nought() {
        assertThat(formats.bytes(12)).isEqualTo("1 КБ");
        assertThat(formats.bytes(340 * 1024)).isEqualTo("340 КБ");
        assertThat(formats.bytes(1_258_291)).isEqualTo("1,2 МБ");
        assertThat(formats.bytes(10L << 20, ENGLISH)).isEqualTo("10.0 MB");
    }

    @Test
    void moments_are_shown_by_the_clocks_of_the_town() {
        Instant evening = Instant.parse("2026-03-12T20:30:00Z");

        assertThat(formats.dateTime(evening)).isEqualTo("13.03.2026, 01:30");
        assertThat(formats.dateTime(evening, ENGLISH)).isEqualTo("13 Mar 2026, 01:30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4500000 | 45_000_₽",
                "4500050 | 45_000,50_₽",
                "4500005 | 45_000,05_₽",
                "99 | 0,99_₽",
                "0 | 0_₽",
                "100 | 1_₽",
                "-4500050 | −45_000,50_₽",
                "-5 | −0,05_₽",
                "123456789000 | 1_234_567_890_₽",
                "-9223372036854775808 | −92_233_720_368_547_758,08_₽"
            })
    void money_is_counted_in_kopecks_and_shows_them_only_when_there_are_some(long kopecks, String shown) {
        assertThat(seen(formats.money(kopecks))).isEqualTo(shown);
    }

    @Test
    void a_column_of_roubles_has_no_kopecks() {
        assertThat(seen(formats.roubles(4500050L))).isEqualTo("45_001");
        assertThat(seen(formats.roubles(4500049L))).isEqualTo("45_000");
        assertThat(formats.roubles(null)).isEmpty();
    }

    @Test
    void english_money_has_a_point() {
        assertThat(seen(formats.money(4500050L, ENGLISH))).isEqualTo("45_000.50_₽");
    }

    @Test
    void pay_has_a_lower_end_an_upper_end_both_or_is_agreed() {
        assertThat(seen(formats.pay(4500000L, 6000000L))).isEqualTo("от 45_000 до 60_000_₽");
        assertThat(seen(formats.pay(4500000L, null))).isEqualTo("от 45_000_₽");
        assertThat(seen(formats.pay(0L, 6000000L))).isEqualTo("до 60_000_₽");
        assertThat(seen(formats.pay(4500000L, 4500000L))).isEqualTo("45_000_₽");
        assertThat(formats.pay(null, null)).isEqualTo("по договорённости");
        assertThat(seen(formats.pay(4500000L, 6000000L, ENGLISH))).isEqualTo("from 45_000 to 60_000_₽");
        assertThat(formats.pay(null, null, ENGLISH)).isEqualTo("by agreement");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-12T20:00:00Z, сегодня", "2026-03-12T18:59:00Z, вчера", "2026-03-10T20:00:00Z, 2 дня",
        "2026-03-07T20:00:00Z, 5 дней", "2026-02-19T20:00:00Z, 21 день", "2026-01-12T20:00:00Z, 59 дней",
        "2026-01-01T20:00:00Z, 2 месяца", "2025-03-12T20:00:00Z, 1 год", "2021-03-12T10:00:00Z, 5 лет",
        "2026-04-01T10:00:00Z, 01.04.2026"
    })
    void age_is_told_in_words_with_the_right_russian_plural(String moment, String told) {
        assertThat(formats.age(Instant.parse(moment))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "8(912)3456789, +7_912_345-67-89", "+7 912 345 67 89, +7_912_345-67-89", "9123456789, +7_912_345-67-89",
        "+44 20 7946 0018, +44 20 7946 0018", "+1 912 345 678, +1 912 345 678", "112, 112"
    })
    void russian_phone_numbers_look_alike_however_they_were_typed(String typed, String shown) {
        assertThat(seen(formats.phone(typed))).isEqualTo(shown);
    }

    @Test
    void numbers_are_grouped_by_thousands() {
        assertThat(seen(formats.number(1234567L))).isEqualTo("1_234_567");
        assertThat(seen(formats.number(-1000L))).isEqualTo("−1_000");
        assertThat(formats.number(999L)).isEqualTo("999");
    }

    @Test
    void what_is_missing_reads_as_nothing() {
        assertThat(formats.date(null)
                        + formats.dateTime(null)
                        + formats.money(null)
                        + formats.number(null)
                        + formats.age(null)
                        + formats.phone(null))
                .isEmpty();
    }

    private static String seen(String text) {
        return text.replace('\u202f', '_').replace('\u2011', '-');
    }
}
