package perspectiva.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

class Sha256Test {

    /** The example of FIPS 180-2, appendix B.1. */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void it_is_the_one_of_the_standard() {
        assertThat(Sha256.of("abc")).isEqualTo(OF_ABC);
        assertThat(Sha256.of("abc".getBytes(StandardCharsets.UTF_8))).isEqualTo(OF_ABC);
    }

    @Test
    void content_in_pieces_has_the_same_as_the_whole() {
        MessageDigest pieces = Sha256.begun();
        pieces.update((byte) 'a');
        pieces.update("bc".getBytes(StandardCharsets.UTF_8));

        assertThat(Sha256.of(pieces)).isEqualTo(OF_ABC);
    }

    @Test
    void letters_of_any_script_count() {
        assertThat(Sha256.of("сварщик")).isNotEqualTo(Sha256.of("сварщиk"));
    }
}
