package perspectiva.core.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import perspectiva.core.start.Room;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Sha256;
import perspectiva.spi.Refused;

/**
 * The files of documents: {@code documents/<two letters>/<32 letters>} in the data folder, each under a word made up for it
 * alone. A file is written beside its place, made to survive a power cut, then moved; what is called a document is whole.
 */
@ApplicationScoped
class DocumentFiles {

    private static final Logger LOG = Logger.getLogger(DocumentFiles.class.getName());

    /** Backups leave out what ends so. */
    private static final String UNFINISHED = ".new";

    private static final int PORTION = 1 << 16;

    @Inject
    Settings settings;

    @Inject
    Room room;

    @Inject
    DocumentLimits limits;

    private Path folder() {
        return settings.data().resolve("documents");
    }

    /** Where it lies, whether it is there or not. */
    Path pathOf(String storedAs) {
        return folder().resolve(storedAs.substring(0, 2)).resolve(storedAs);
    }

    boolean isThere(String storedAs) {
        return Files.isRegularFile(pathOf(storedAs));
    }

    /**
     * Takes in what was brought, beside its place. Nothing is left of what does not arrive whole.
     *
     * @throws Refused when it is empty, too large, or there is no room for it
     */
    Taken take(Brought brought) {
        String storedAs = UUID.randomUUID().toString().replace("-", "");
        Path unfinished = pathOf(storedAs + UNFINISHED);
        boolean isWhole = false;
        try {
            Files.createDirectories(unfinished.getParent(), onlyFor(unfinished, "rwx"));
            MessageDigest digest = Sha256.begun();
            long bytes = write(brought, unfinished, digest);
            isWhole = true;
            return new Taken(unfinished, storedAs, bytes, Sha256.of(digest));
        } catch (IOException unwritten) {
            LOG.log(Level.WARNING, "A document could not be written", unwritten);
            throw new Refused("core.refused.document.disk", FileName.shown(brought.name())).at("papers");
        } finally {
            if (!isWhole) {
                deleteIfThere(unfinished);
            }
        }
    }

    private long write(Brought brought, Path file, MessageDigest digest) throws IOException {
        try (InputStream in = brought.content().open();
                FileChannel channel = FileChannel.open(file, options(), onlyFor(file, "rw-"))) {
            OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest);
            byte[] portion = new byte[PORTION];
            long bytes = 0;
            for (int read = in.read(portion); read >= 0; read = in.read(portion)) {
                bytes += read;
                if (bytes > limits.bytes()) {
                    throw refused("core.refused.document.big", brought, limits.megabytes());
                }
                if (!room.takes(read)) {
                    throw refused("core.refused.document.disk", brought);
                }
                out.write(portion, 0, read);
            }
            if (bytes == 0) {
                throw refused("core.refused.document.empty", brought);
            }
            channel.force(true);
            return bytes;
        }
    }

    private static Refused refused(String key, Brought brought, Object... more) {
        Object[] values = Stream.concat(Stream.of(FileName.shown(brought.name())), Stream.of(more))
                .toArray();
        return new Refused(key, values).at("papers");
    }

    private static Set<StandardOpenOption> options() {
        return Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Only the portal's own account reads what people attach. */
    private static FileAttribute<?>[] onlyFor(Path place, String owner) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(owner + "------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Gives a judged file its place. */
    void settle(Taken file) {
        try {
            Files.move(file.path(), pathOf(file.storedAs()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unmoved) {
            LOG.log(Level.WARNING, "A document could not be stored", unmoved);
            throw new Refused("core.refused.document.disk", "—").at("papers");
        }
    }

    /** Deletes the file of a document, or what waits beside its place. */
    void drop(String storedAs) {
        deleteIfThere(pathOf(storedAs));
        deleteIfThere(pathOf(storedAs + UNFINISHED));
    }

    private static void deleteIfThere(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            LOG.log(Level.WARNING, "The nightly look will delete " + file.getFileName(), held);
        }
    }

    /** Deletes what is older than this and belongs to nobody. */
    int sweep(Instant before, Predicate<String> isOwned) throws IOException {
        int swept = 0;
        for (Path file : all()) {
            String name = file.getFileName().toString();
            boolean isOld = Files.getLastModifiedTime(file).toInstant().isBefore(before);
            if (isOld && (name.endsWith(UNFINISHED) || !isOwned.test(name))) {
                Files.deleteIfExists(file);
                swept++;
            }
        }
        return swept;
    }

    private List<Path> all() throws IOException {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder())) {
            return found.filter(Files::isRegularFile).toList();
        }
    }
}
