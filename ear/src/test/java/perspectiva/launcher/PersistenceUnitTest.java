package perspectiva.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersistenceUnitTest {

    @TempDir
    Path lib;

    @Test
    void it_spans_the_jars_that_bring_beans_and_migrations() throws IOException {
        jar("module.jar", "META-INF/beans.xml", "db/needs/V1__needs.sql");
        jar("library.jar", "META-INF/beans.xml");

        PersistenceUnit.write(lib, lib.resolve("portal-unit.jar"));

        assertThat(xml()).contains("<jar-file>module.jar</jar-file>").doesNotContain("library.jar");
    }

    private String xml() throws IOException {
        try (JarFile unit = new JarFile(lib.resolve("portal-unit.jar").toFile())) {
            byte[] xml = unit.getInputStream(unit.getEntry("META-INF/persistence.xml"))
                    .readAllBytes();
            return new String(xml, StandardCharsets.UTF_8);
        }
    }

    private void jar(String name, String... entries) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(lib.resolve(name)))) {
            for (String entry : entries) {
                out.putNextEntry(new JarEntry(entry));
            }
        }
    }
}
