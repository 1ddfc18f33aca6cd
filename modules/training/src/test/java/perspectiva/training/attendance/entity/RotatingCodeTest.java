package perspectiva.training.attendance.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The code people check in with. */
class RotatingCodeTest {

    private static final Instant NOON = Instant.parse("2026-03-02T07:00:00Z");

    /** The secret and the moment of RFC 6238, appendix B: 94287082, of which six digits are shown. */
    private final RotatingCode code = new RotatingCode("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @Test
    void it_is_that_of_the_standard() {
        assertThat(code.at(Instant.ofEpochSecond(59))).isEqualTo("287082");
    }

    @Test
    void what_is_shown_or_was_shown_a_moment_ago_is_taken_and_nothing_else() {
        String shown = code.at(NOON);

        assertThat(code.accepts(shown, NOON)).isTrue();
        assertThat(code.accepts(shown.substring(0, 3) + " " + shown.substring(3), NOON.plusSeconds(29)))
                .isTrue();
        assertThat(code.accepts(shown, NOON.plusSeconds(59))).isTrue();
        assertThat(code.accepts(shown, NOON.plusSeconds(60))).isFalse();
        assertThat(code.accepts(shown, NOON.minusSeconds(1))).isFalse();
        assertThat(code.accepts("", NOON)).isFalse();
        assertThat(code.accepts(null, NOON)).isFalse();
    }

    @Test
    void that_of_another_meeting_is_another() {
        CheckIn one = new CheckIn(80);
        CheckIn other = new CheckIn(81);

        boolean isSame = one.code().at(NOON).equals(other.code().at(NOON))
                && one.code().at(NOON.plusSeconds(30)).equals(other.code().at(NOON.plusSeconds(30)));
        assertThat(isSame).isFalse();
        assertThat(one.code().accepts(one.code().at(NOON), NOON)).isTrue();
    }

    @Test
    void it_changes_every_30_seconds() {
        assertThat(RotatingCode.secondsLeft(NOON)).isEqualTo(30);
        assertThat(RotatingCode.secondsLeft(NOON.plusSeconds(29))).isEqualTo(1);
    }
}
