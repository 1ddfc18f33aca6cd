package perspectiva.core.backup;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Now;

/**
 * Writes a backup beside its place, reads it again from beginning to end, and only then gives it its name: a file that is
 * called a backup is whole, whatever happened to the machine meanwhile.
 */
@ApplicationScoped
class BackupWriter {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String UNFINISHED = ".unfinished";
    private static final Pattern SETTINGS_AND_KEYS = Pattern.compile("[a-z.-]+\\.(properties|key)");

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Inject
    Settings settings;

    /** A file that is whole, and what is in it. */
    record Written(Path file, Manifest manifest, long bytes) {}

    Written write(Path folder) throws IOException, SQLException {
        Files.createDirectories(folder);
        removeUnfinished(folder);
        String name = "perspectiva-" + Now.instant().atZone(Now.zone()).format(STAMP) + ".zip";
        Path unfinished = folder.resolve(name + UNFINISHED);
        try {
            Manifest manifest = fill(unfinished);
            verify(unfinished, manifest);
            settle(unfinished);
            Path file = Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            return new Written(file, manifest, Files.size(file));
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** What a crash left. */
    private static void removeUnfinished(Path folder) throws IOException {
        for (Path left : Folders.filesIn(folder)) {
            if (left.getFileName().toString().matches("perspectiva-.*" + UNFINISHED)) {
                Files.delete(left);
            }
        }
    }

    private Manifest fill(Path file) throws IOException, SQLException {
        Manifest manifest = new Manifest(Now.instant());
        try (Archive archive = new Archive(file, manifest)) {
            try (Snapshot snapshot = Snapshot.of(database, settings.data().resolve("run/backup-copy"))) {
                addTables(archive, manifest, new Schema(snapshot.connection()), snapshot);
            }
            addFiles(archive);
            archive.finish();
        }
        return manifest;
    }

    private static void addTables(Archive archive, Manifest manifest, Schema schema, Snapshot snapshot)
            throws IOException, SQLException {
        manifest.modules().putAll(schema.moduleVersions());
        schema.sequences().forEach((name, at) -> manifest.sequences().put(name, at.next() + " " + at.step()));
        for (String table : schema.tables()) {
            Rows rows = new Rows(snapshot.connection(), table);
            List<String> order = schema.primaryKey(table);
            String word = Schema.word(table);
            archive.addText(Archive.TABLES + word + ".csv", out -> manifest.tables()
                    .put(word, String.valueOf(rows.writeTo(out, order))));
        }
    }

    /** After the tables: a document's file is there before its row is, and stays for a while when the row is gone. */
    private void addFiles(Archive archive) throws IOException, SQLException {
        Path data = settings.data();
        for (Path single : Folders.filesDirectlyIn(data)) {
            String name = single.getFileName().toString();
            if (SETTINGS_AND_KEYS.matcher(name).matches()) {
                archive.addFile(Archive.FILES + name, single);
            }
        }
        for (String folder : List.of("modules", "documents")) {
            for (Path file : Folders.filesIn(data.resolve(folder))) {
                if (!file.getFileName().toString().endsWith(".new")) {
                    String path = data.relativize(file).toString().replace('\\', '/');
                    archive.addFile(Archive.FILES + path, file);
                }
            }
        }
    }

    private static void verify(Path file, Manifest written) throws IOException {
        try (ZipFile backup = new ZipFile(file.toFile())) {
            Manifest read = Archive.manifestOf(backup);
            if (!read.equals(written)) {
                throw new IOException("The list of what is in the backup is damaged");
            }
            Archive.verify(backup, read);
        }
    }

    /** A name that survives a power cut must not stand over bytes that did not. */
    private static void settle(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
