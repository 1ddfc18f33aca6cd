package perspectiva.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    private static final Pattern KEY = Pattern.compile("`([a-z][a-z.-]*)`");

    @TempDir
    Path folder;

    @Test
    void without_settings_the_portal_is_for_this_machine_only() {
        Settings settings = defaults();

        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.address()).isEqualTo("http://localhost:8080");
        assertThat(settings.get("db.url")).isEqualTo("jdbc:derby:" + folder.resolve("db") + ";create=true");
    }

    @Test
    void the_environment_wins_over_the_file() throws IOException {
        Path file = Files.writeString(folder.resolve("p"), "perspectiva.port=1\nperspectiva.zone=Europe/Moscow\n");

        Settings settings = defaults().overriddenBy(file).overriddenBy(Map.of("PERSPECTIVA_PORT", "2"));

        assertThat(settings.port()).isEqualTo(2);
        assertThat(settings.get("zone")).isEqualTo("Europe/Moscow");
    }

    @Test
    void variables_name_keys_in_capitals() {
        Settings settings = defaults()
                .overriddenBy(Map.of("PERSPECTIVA_DB_URL", "jdbc:x", "PERSPECTIVA_SAFE_MODE", "true", "PATH", "/bin"));

        assertThat(settings.get("db.url")).isEqualTo("jdbc:x");
        assertThat(settings.isSafeMode()).isTrue();
    }

    @Test
    void a_stated_address_loses_its_last_slash() {
        Settings settings = defaults().overriddenBy(Map.of("PERSPECTIVA_ADDRESS", "https://work.example/"));

        assertThat(settings.address()).isEqualTo("https://work.example");
        assertThat(settings.ownAddress()).isEqualTo("http://127.0.0.1:8080");
    }

    @Test
    void nonsense_is_refused_with_the_key_and_what_is_expected() {
        Settings settings = defaults().overriddenBy(Map.of("PERSPECTIVA_PORT", "http"));

        assertThatThrownBy(settings::checked)
                .isInstanceOf(CannotGoOn.class)
                .hasMessage("The setting perspectiva.port is \"http\"; it must be a number from 0 to 65535.");
    }

    @Test
    void a_protection_is_not_switched_off_by_a_word_nobody_understands() {
        Settings settings = defaults().overriddenBy(Map.of("PERSPECTIVA_SECOND_FACTOR_ADMINISTRATORS", "yes"));

        assertThatThrownBy(settings::checked)
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("perspectiva.second-factor.administrators is \"yes\"");
    }

    /** Of the first column of its table of settings. */
    private static List<String> keysInTheReadme() throws IOException {
        return Files.readAllLines(Path.of("..", "README.md")).stream()
                .dropWhile(line -> !line.startsWith("| Key ("))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .flatMap(line -> KEY.matcher(line.split("\\|")[1]).results())
                .map(key -> key.group(1))
                .toList();
    }

    @Test
    void the_packed_file_explains_every_key_and_sets_none() throws IOException {
        List<String> lines = new String(PackedFile.read("/portal.properties"), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(lines).allMatch(line -> line.isBlank() || line.startsWith("#"));
        assertThat(keysInTheReadme()).contains("port", "training.resits");
        for (String key : keysInTheReadme()) {
            assertThat(lines).anyMatch(line -> line.startsWith("#perspectiva." + key + "="));
        }
    }

    private Settings defaults() {
        return Settings.defaultsFor(DataFolder.at(folder));
    }
}
