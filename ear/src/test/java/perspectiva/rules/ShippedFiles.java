package perspectiva.rules;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The portal's own files, by their names: those of all modules on the class path, the WAR's pages, and the sources. */
final class ShippedFiles {

    private static final Path WEB_APP = Path.of("../portal-web/src/main/webapp");

    private ShippedFiles() {}

    /** Files of the modules on the class path, wherever they come from: jars, or folders of classes. */
    static Map<String, String> ofModules(String name) {
        Map<String, String> found = new TreeMap<>();
        Pattern wanted = Pattern.compile(name);
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(ShippedFiles::isOurs)
                .forEach(place ->
                        found.putAll(Files.isDirectory(place) ? inFolder(place, wanted) : inJar(place, wanted)));
        return found;
    }

    /** Pages, fragments, templates and tags: the modules' and the WAR's. */
    static Map<String, String> pages() {
        Map<String, String> found = ofModules("META-INF/resources/.*\\.xhtml");
        found.putAll(inFolder(WEB_APP, Pattern.compile(".*\\.xhtml")));
        return found;
    }

    /** Styles, scripts and pictures that browsers fetch. */
    static Map<String, String> assets() {
        return inFolder(WEB_APP.resolve("resources"), Pattern.compile(".*\\.(css|js|svg)"));
    }

    static Map<String, String> sources() {
        Map<String, String> found = inFolder(Path.of("../modules"), Pattern.compile("\\w+/src/main/java/.*\\.java"));
        found.putAll(inFolder(Path.of("../portal-web/src/main/java"), Pattern.compile(".*\\.java")));
        return found;
    }

    private static boolean isOurs(Path place) {
        return Files.exists(place)
                && !place.endsWith("test-classes")
                && (Files.isDirectory(place)
                        || !place.toString().contains(".m2")
                        || place.toString().contains("perspectiva"));
    }

    private static Map<String, String> inFolder(Path folder, Pattern wanted) {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (wanted.matcher(name).matches()) {
                    found.put(name, Files.readString(file));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private static Map<String, String> inJar(Path path, Pattern wanted) {
        Map<String, String> found = new TreeMap<>();
        try (JarFile jar = new JarFile(path.toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                if (wanted.matcher(entry.getName()).matches()) {
                    found.put(
                            entry.getName(),
                            new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }
}
