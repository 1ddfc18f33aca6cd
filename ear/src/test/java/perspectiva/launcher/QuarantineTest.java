package perspectiva.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuarantineTest {

    @TempDir
    Path folder;

    @Test
    void a_file_that_is_no_jar_is_left_out() throws IOException {
        Files.writeString(folder.resolve("garbage.jar"), "garbage");

        assertThat(healthy()).isEmpty();
        assertThat(written()).contains("garbage.jar=It is not a readable jar");
    }

    @Test
    void a_jar_without_beans_is_left_out() throws IOException {
        jar("plain.jar", "a/B.class");

        assertThat(healthy()).isEmpty();
        assertThat(written()).contains("plain.jar=It has no META-INF/beans.xml");
    }

    @Test
    void a_sound_jar_is_tried() throws IOException {
        DropIn sound = jar("sound.jar", "META-INF/beans.xml");

        assertThat(healthy()).containsExactly(sound);
    }

    @Test
    void who_broke_a_start_is_tried_again_only_when_the_file_changed() throws IOException {
        DropIn culprit = jar("culprit.jar", "META-INF/beans.xml");
        quarantine().blame(culprit, "it broke");

        assertThat(healthy()).isEmpty();
        assertThat(written()).contains("culprit.jar=it broke");

        Files.setLastModifiedTime(culprit.jar(), FileTime.fromMillis(1_000_000));
        assertThat(healthy()).containsExactly(culprit);
        assertThat(written()).doesNotContain("culprit");
    }

    @Test
    void who_was_blamed_wrongly_is_forgiven() throws IOException {
        DropIn innocent = jar("innocent.jar", "META-INF/beans.xml");
        Quarantine quarantine = quarantine();
        quarantine.blame(innocent, "it broke");

        quarantine.forgive(List.of(innocent));

        assertThat(written()).doesNotContain("innocent");
        assertThat(healthy()).containsExactly(innocent);
    }

    @Test
    void the_culprit_is_the_one_whose_class_is_named_in_the_complaint() throws IOException {
        DropIn named = jar("named.jar", "org/example/Named.class");
        DropIn other = jar("other.jar", "org/example/Other.class");
        Culprits culprits = new Culprits();

        culprits.note(new IllegalStateException("org.example.Named cannot be made"));

        assertThat(culprits.among(List.of(named, other))).containsExactly(named);
        assertThat(culprits.cause()).isEqualTo("org.example.Named cannot be made");
    }

    private Quarantine quarantine() {
        return new Quarantine(folder.resolve("quarantine.properties"));
    }

    private List<DropIn> healthy() {
        return quarantine().healthy(DropIn.in(folder));
    }

    private String written() throws IOException {
        return Files.readString(folder.resolve("quarantine.properties"));
    }

    private DropIn jar(String name, String entry) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.putNextEntry(new JarEntry(entry));
        }
        return new DropIn(folder.resolve(name));
    }
}
