package perspectiva.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeCodesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T07:00:10Z");

    private final TimeCodes codes = new TimeCodes("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @Test
    void they_are_those_of_the_standard() {
        assertThat(codes.at(Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(codes.at(Instant.ofEpochSecond(1111111109))).isEqualTo("081804");
    }

    @Test
    void a_clock_may_be_half_a_minute_off_either_way() {
        assertThat(codes.stepOf(codes.at(NOW.minusSeconds(30)), NOW)).isPresent();
        assertThat(codes.stepOf(codes.at(NOW.plusSeconds(30)), NOW)).isPresent();
        assertThat(codes.stepOf(codes.at(NOW.minusSeconds(60)), NOW)).isEmpty();
        assertThat(codes.stepOf(codes.at(NOW.plusSeconds(60)), NOW)).isEmpty();
    }

    @Test
    void blanks_in_a_typed_code_do_not_matter() {
        String code = codes.at(NOW);

        assertThat(codes.stepOf(code.substring(0, 3) + " " + code.substring(3), NOW))
                .isPresent();
    }

    @Test
    void the_secret_is_told_in_the_notation_of_apps() {
        assertThat(Base32.encode("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
    }

    @Test
    void a_recovery_code_is_the_same_however_it_is_typed() {
        String code = Tokens.recoveryCode();

        assertThat(code).matches("[a-z2-7]{4}(-[a-z2-7]{4}){3}");
        assertThat(Tokens.bare(" " + code.toUpperCase(java.util.Locale.ROOT).replace("-", " ")))
                .isEqualTo(Tokens.bare(code));
    }
}
