package perspectiva.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** A module jar of somebody else, put into the folder of drop-in modules. It runs with the portal's full trust. */
record DropIn(Path jar) {

    static List<DropIn> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .map(DropIn::new)
                    .toList();
        } catch (IOException unreadable) {
            throw new CannotGoOn(Outcome.DATA_UNUSABLE, "The folder of modules %s cannot be read.", folder)
                    .causedBy(unreadable);
        }
    }

    String name() {
        return jar.getFileName().toString();
    }

    /** Changes when the file does. */
    String stamp() {
        try {
            return Files.size(jar) + "-" + Files.getLastModifiedTime(jar).toMillis();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Why it cannot even be tried; empty when it can. */
    Optional<String> fault() {
        try (JarFile opened = new JarFile(jar.toFile())) {
            for (JarEntry entry : opened.stream().toList()) {
                try (InputStream in = opened.getInputStream(entry)) {
                    in.transferTo(java.io.OutputStream.nullOutputStream());
                }
            }
            return opened.getEntry("META-INF/beans.xml") == null
                    ? Optional.of("It has no META-INF/beans.xml, so the portal would not find its module.")
                    : Optional.empty();
        } catch (IOException | SecurityException broken) {
            return Optional.of("It is not a readable jar: " + broken.getMessage() + ".");
        }
    }

    /** The classes in it, as they are named in the server's complaints. */
    List<String> classes() {
        try (JarFile opened = new JarFile(jar.toFile())) {
            return opened.stream()
                    .map(JarEntry::getName)
                    .filter(entry -> entry.endsWith(".class") && !entry.startsWith("META-INF/"))
                    .map(entry -> entry.substring(0, entry.length() - ".class".length())
                            .replace('/', '.'))
                    .toList();
        } catch (IOException broken) {
            return List.of();
        }
    }
}
