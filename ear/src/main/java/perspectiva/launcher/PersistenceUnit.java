package perspectiva.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The one persistence unit over all module jars, written down from what lies in the EAR's {@code lib} folder. Called by the
 * build, and again by the launcher when a module jar was dropped in: so that no list of modules is kept by hand.
 */
public final class PersistenceUnit {

    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
              <persistence-unit name="portal" transaction-type="JTA">
                <provider>org.eclipse.persistence.jpa.PersistenceProvider</provider>
                <jta-data-source>java:app/jdbc/portal</jta-data-source>
            """;
    private static final String TAIL =
            """
                <exclude-unlisted-classes>false</exclude-unlisted-classes>
                <shared-cache-mode>ENABLE_SELECTIVE</shared-cache-mode>
                <properties>
                  <property name="eclipselink.ddl-generation" value="none"/>
                  <property name="eclipselink.jdbc.batch-writing" value="JDBC"/>
                  <property name="eclipselink.jdbc.batch-writing.size" value="200"/>
                  <property name="eclipselink.logging.logger" value="ServerLogger"/>
                </properties>
              </persistence-unit>
            </persistence>
            """;

    private PersistenceUnit() {}

    /** @param arguments the lib folder, and the jar to write */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    static void write(Path lib, Path unitJar) throws IOException {
        StringBuilder xml = new StringBuilder(HEAD);
        for (Path jar : moduleJars(lib)) {
            xml.append("    <jar-file>").append(jar.getFileName()).append("</jar-file>\n");
        }
        Files.createDirectories(unitJar.getParent());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(unitJar))) {
            out.putNextEntry(new JarEntry("META-INF/persistence.xml"));
            out.write(xml.append(TAIL).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private static List<Path> moduleJars(Path lib) throws IOException {
        try (Stream<Path> files = Files.list(lib)) {
            return files.filter(PersistenceUnit::isModule).sorted().toList();
        }
    }

    /** A module jar brings beans and migrations; libraries do not have the second. */
    private static boolean isModule(Path file) {
        if (!file.toString().endsWith(".jar")) {
            return false;
        }
        try (JarFile jar = new JarFile(file.toFile())) {
            return jar.getEntry("META-INF/beans.xml") != null
                    && jar.stream().anyMatch(entry -> entry.getName().matches("db/[a-z0-9]+/V.*\\.sql"));
        } catch (IOException notAJar) {
            return false;
        }
    }
}
