package perspectiva.core.backup;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import perspectiva.core.store.Sha256;

/** One backup as a zip file: {@code tables/<table>.csv}, {@code files/<path in the data folder>} and, last, the manifest. */
final class Archive implements AutoCloseable {

    static final String TABLES = "tables/";
    static final String FILES = "files/";

    private final ZipOutputStream zip;
    private final Manifest manifest;

    /** Begins a file that only the portal's own account may read. */
    Archive(Path file, Manifest manifest) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, forTheOwner(file));
        this.zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        this.manifest = manifest;
    }

    private static FileAttribute<?>[] forTheOwner(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** What is written into an entry. */
    interface Content<T> {
        void writeTo(T out) throws IOException, java.sql.SQLException;
    }

    void addText(String name, Content<Writer> content) throws IOException, java.sql.SQLException {
        add(name, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
            content.writeTo(writer);
            writer.flush();
        });
    }

    void addFile(String name, Path file) throws IOException, java.sql.SQLException {
        add(name, out -> Files.copy(file, out));
    }

    private void add(String name, Content<OutputStream> content) throws IOException, java.sql.SQLException {
        MessageDigest digest = Sha256.begun();
        zip.putNextEntry(new ZipEntry(name));
        content.writeTo(new DigestOutputStream(zip, digest));
        zip.closeEntry();
        manifest.checksums().put(name, Sha256.of(digest));
    }

    /** Writes the manifest: only now it is a backup. */
    void finish() throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        manifest.writeTo(zip);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static Manifest manifestOf(ZipFile backup) throws IOException {
        ZipEntry entry = backup.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new IOException("It is no backup, or was never finished");
        }
        try (Reader in = new InputStreamReader(backup.getInputStream(entry), StandardCharsets.UTF_8)) {
            return Manifest.read(in);
        }
    }

    static Reader text(ZipFile backup, String name) throws IOException {
        return new InputStreamReader(entry(backup, name), StandardCharsets.UTF_8);
    }

    /** @throws IOException when something is missing or not what was written */
    static void verify(ZipFile backup, Manifest manifest) throws IOException {
        for (var expected : manifest.checksums().entrySet()) {
            try (InputStream in = entry(backup, expected.getKey())) {
                if (!hash(in).equals(expected.getValue())) {
                    throw new IOException("The entry " + expected.getKey() + " is damaged");
                }
            }
        }
        for (var table : manifest.tables().entrySet()) {
            try (Reader in = text(backup, TABLES + table.getKey() + ".csv")) {
                if (Rows.count(in) != Long.parseLong(table.getValue())) {
                    throw new IOException("The table " + table.getKey() + " does not have its rows");
                }
            }
        }
    }

    private static InputStream entry(ZipFile backup, String name) throws IOException {
        ZipEntry entry = backup.getEntry(name);
        if (entry == null) {
            throw new IOException("The entry " + name + " is missing");
        }
        return backup.getInputStream(entry);
    }

    private static String hash(InputStream in) throws IOException {
        MessageDigest digest = Sha256.begun();
        in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return Sha256.of(digest);
    }
}
