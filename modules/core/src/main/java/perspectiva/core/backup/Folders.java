package perspectiva.core.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the disk is asked for more than once. */
final class Folders {

    private Folders() {}

    /** With everything in it; nothing happens when it is not there. */
    static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> all = Files.walk(tree)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** The files in the folder itself, in the order of their names; none when it is not there. */
    static List<Path> filesDirectlyIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** All files below, in the order of their names; none when it is not there. */
    static List<Path> filesIn(Path tree) throws IOException {
        if (!Files.isDirectory(tree)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(tree)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
