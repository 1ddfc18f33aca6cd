package perspectiva.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import perspectiva.core.start.SomeSettings;

class SealedSecretsTest {

    private static final byte[] SECRET = "a secret".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path data;

    @Test
    void what_was_sealed_opens_also_after_the_next_start() {
        String sealed = seals(data).seal(SECRET);

        assertThat(seals(data).open(sealed)).isEqualTo(SECRET);
    }

    @Test
    void the_same_secret_is_sealed_differently_each_time() {
        SealedSecrets seals = seals(data);

        assertThat(seals.seal(SECRET)).isNotEqualTo(seals.seal(SECRET));
    }

    @Test
    void the_key_is_its_owners_alone() throws IOException {
        seals(data).seal(SECRET);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secret.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void another_key_opens_nothing(@TempDir Path elsewhere) {
        String sealed = seals(data).seal(SECRET);

        assertThatThrownBy(() -> seals(elsewhere).open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    private static SealedSecrets seals(Path data) {
        SealedSecrets seals = new SealedSecrets();
        seals.settings = new SomeSettings().with("data", data);
        return seals;
    }
}
