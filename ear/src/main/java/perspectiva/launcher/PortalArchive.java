package perspectiva.launcher;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The portal's EAR inside the program's jar, and the folder it is unpacked into together with the drop-in modules. A folder is
 * named by what went into it and appears under that name only when it is complete, so one that is there can be used.
 */
final class PortalArchive {

    private static final String EAR = "/perspectiva.ear";

    private final Path folder;

    PortalArchive(Path folder) {
        this.folder = folder;
    }

    /** The folder with exactly these modules in it, unpacked unless it is there already. */
    Path with(List<DropIn> dropIns) {
        Path application = folder.resolve(fingerprint(dropIns));
        if (!Files.isDirectory(application)) {
            try {
                unpack(application, dropIns);
            } catch (IOException broken) {
                throw new CannotGoOn(
                                Outcome.DATA_UNUSABLE,
                                "The portal cannot be unpacked into %s: %s.",
                                folder,
                                broken.getMessage())
                        .causedBy(broken);
            }
        }
        return application;
    }

    /**
     * The jars of the embedded database. The server shares them among deployments: a second one, tried after the first broke,
     * could not open the database as long as the first one's copy of Derby holds it.
     */
    static List<Path> embeddedDatabase(Path application) {
        try (Stream<Path> jars = Files.list(application.resolve("lib"))) {
            return jars.filter(jar -> jar.getFileName().toString().matches("derby.*\\.jar"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Removes what earlier versions and interrupted starts left. */
    void keepOnly(Path application) {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                all.filter(other -> !other.equals(application)).forEach(PortalArchive::delete);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private void unpack(Path application, List<DropIn> dropIns) throws IOException {
        Path unfinished = application.resolveSibling(application.getFileName() + ".new");
        delete(unfinished);
        Files.createDirectories(unfinished);
        try (ZipInputStream zip = new ZipInputStream(PackedFile.open(EAR))) {
            unpack(zip, unfinished);
        }
        Path lib = unfinished.resolve("lib");
        for (DropIn dropIn : dropIns) {
            Files.copy(dropIn.jar(), lib.resolve("dropin-" + dropIn.name()));
        }
        PersistenceUnit.write(lib, lib.resolve("portal-unit.jar"));
        Files.move(unfinished, application, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The server takes an unpacked EAR only when the WARs in it are unpacked too. */
    private static void unpack(ZipInputStream zip, Path to) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Path target = to.resolve(entry.getName()).normalize();
            if (!target.startsWith(to)) {
                throw new IOException("the entry " + entry.getName() + " leads out of the folder");
            }
            if (entry.isDirectory()) {
                Files.createDirectories(target);
            } else if (entry.getName().endsWith(".war")) {
                Path war = Files.createDirectories(Path.of(target.toString().replaceFirst("\\.war$", "_war")));
                unpack(new ZipInputStream(unclosable(zip)), war);
            } else {
                Files.createDirectories(target.getParent());
                Files.copy(zip, target);
            }
        }
    }

    private static InputStream unclosable(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public void close() {
                // The outer archive goes on.
            }
        };
    }

    static String fingerprint(List<DropIn> dropIns) {
        StringBuilder parts = new StringBuilder(earStamp());
        dropIns.forEach(
                dropIn -> parts.append('\n').append(dropIn.name()).append(' ').append(dropIn.stamp()));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(parts.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The checksum that the jar's directory states: reading it costs nothing, unlike hashing 30 MB at each start. */
    private static String earStamp() {
        URL ear = PortalArchive.class.getResource(EAR);
        try {
            if (ear != null && ear.openConnection() instanceof JarURLConnection packed) {
                return packed.getJarEntry().getCrc() + "-"
                        + packed.getJarEntry().getSize();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        throw new IllegalStateException("The program's jar holds no portal");
    }

    static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException inUse) {
            throw new UncheckedIOException(inUse);
        }
    }
}
