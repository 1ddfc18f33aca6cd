package perspectiva.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * An embedded database, seen from outside: opening it would take as long as the start itself.
 *
 * <p>Derby writes {@code service.properties} last, so a folder without it was never finished, or is damaged. A mark, set
 * before a database is made and taken away when the portal is ready, tells the one from the other: what was never finished
 * holds nobody's records and is made anew.
 */
final class DerbyFolder {

    private static final String PREFIX = "jdbc:derby:";

    private final Path folder;
    private final Path mark;

    DerbyFolder(Path folder, Path mark) {
        this.folder = folder;
        this.mark = mark;
    }

    /** The folder an address names; empty for other databases. */
    static Optional<Path> in(String url) {
        return url.startsWith(PREFIX)
                ? Optional.of(Path.of(url.substring(PREFIX.length()).replaceFirst(";.*", "")))
                : Optional.empty();
    }

    /** Why it cannot be used; empty when it can. */
    Optional<String> fault() {
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        if (isHeld(folder.resolve("dbex.lck"))) {
            return Optional.of("another program has opened it");
        }
        if (!isWhole() && !Files.exists(mark)) {
            return Optional.of(
                    "it is not a whole Derby database, service.properties is missing; restore it from a copy");
        }
        return Optional.empty();
    }

    /** Before the portal opens it: clears away what an interrupted first start left. */
    void prepare() {
        try {
            if (Files.exists(folder) && !isWhole()) {
                PortalArchive.delete(folder);
            }
            if (!Files.exists(folder)) {
                Files.writeString(mark, "The database is being made.\n");
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The portal is ready, so the database is whole. */
    void settle() {
        try {
            Files.deleteIfExists(mark);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private boolean isWhole() {
        return Files.exists(folder.resolve("service.properties"));
    }

    private static boolean isHeld(Path lock) {
        if (!Files.exists(lock)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        } catch (IOException unwritable) {
            return true;
        }
    }
}
