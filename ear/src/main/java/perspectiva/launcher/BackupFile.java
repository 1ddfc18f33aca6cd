package perspectiva.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A backup as the launcher needs it: whole or not, and the files that must lie in the data folder before the portal starts. */
final class BackupFile {

    private static final String MANIFEST = "manifest.properties";
    private static final String CHECKSUM = "sha256.";
    private static final String FILES = "files/";

    private final Path file;

    BackupFile(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    Path path() {
        return file;
    }

    /** Refuses a file that is no backup, was never finished or has been damaged since; nothing is written. */
    void refuseUnlessWhole() {
        if (!Files.isRegularFile(file)) {
            throw damaged("there is no such file");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var expected : checksums(zip).entrySet()) {
                ZipEntry entry = zip.getEntry(expected.getKey());
                if (entry == null || !hash(zip, entry).equals(expected.getValue())) {
                    throw damaged(expected.getKey() + " is missing or damaged");
                }
            }
        } catch (IOException unreadable) {
            throw damaged("it is no backup, or not all of it").causedBy(unreadable);
        }
    }

    /** Settings, keys, documents and drop-in modules; the tables are the portal's to fill. */
    void unpackInto(Path folder) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (String name : checksums(zip).keySet()) {
                if (name.startsWith(FILES)) {
                    unpack(zip, name, folder);
                }
            }
        } catch (IOException broken) {
            throw new CannotGoOn(Outcome.DATA_UNUSABLE, "The backup cannot be unpacked into %s: %s.", folder, broken)
                    .causedBy(broken);
        }
    }

    private static void unpack(ZipFile zip, String name, Path folder) throws IOException {
        Path target = folder.resolve(name.substring(FILES.length())).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("the entry " + name + " leads out of the folder");
        }
        Privacy.createFolder(target.getParent());
        Privacy.createFile(target);
        try (InputStream in = zip.getInputStream(zip.getEntry(name));
                OutputStream out = Files.newOutputStream(target)) {
            in.transferTo(out);
        }
    }

    private static SortedMap<String, String> checksums(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw new IOException("no " + MANIFEST);
        }
        Properties lines = new Properties();
        try (InputStream in = zip.getInputStream(entry)) {
            lines.load(in);
        }
        SortedMap<String, String> found = new TreeMap<>();
        for (String key : lines.stringPropertyNames()) {
            if (key.startsWith(CHECKSUM)) {
                found.put(key.substring(CHECKSUM.length()), lines.getProperty(key));
            }
        }
        return found;
    }

    private static String hash(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private CannotGoOn damaged(String why) {
        return new CannotGoOn(Outcome.WRONG_USE, "%s cannot be restored: %s.", file, why);
    }
}
