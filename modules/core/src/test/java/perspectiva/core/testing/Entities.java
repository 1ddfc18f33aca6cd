package perspectiva.core.testing;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the persistent classes of a module: those that lie where its migrations lie. */
final class Entities {

    private Entities() {}

    static List<String> of(String module, ClassLoader loader) {
        URL scripts = loader.getResource("db/" + module);
        if (scripts == null) {
            throw new IllegalArgumentException("Module '" + module + "' has no migrations on the class path");
        }
        try {
            URI place = scripts.toURI();
            if (!place.getScheme().equals("jar")) {
                return in(Path.of(place).getParent().getParent(), loader);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return in(jar.getPath("/"), loader);
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<String> in(Path root, ClassLoader loader) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.startsWith("perspectiva") && name.endsWith(".class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> isPersistent(name, loader))
                    .toList();
        }
    }

    private static boolean isPersistent(String name, ClassLoader loader) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            return Stream.of(Entity.class, MappedSuperclass.class, Embeddable.class, Converter.class)
                    .anyMatch(type::isAnnotationPresent);
        } catch (ClassNotFoundException | LinkageError needsTheServer) {
            return false;
        }
    }
}
