package perspectiva.launcher;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Everything one installation remembers: database, documents, logs, drop-in modules and settings. What lies in its
 * {@code run} folder is the launcher's own and can be deleted while the portal is stopped.
 */
record DataFolder(Path path) {

    static DataFolder at(Path path) {
        return new DataFolder(path.toAbsolutePath().normalize());
    }

    Path run() {
        return path.resolve("run");
    }

    Path lock() {
        return run().resolve("lock");
    }

    /** The exploded application, one folder inside per version. */
    Path applications() {
        return run().resolve("app");
    }

    Path server() {
        return run().resolve("server");
    }

    Path quarantine() {
        return run().resolve("quarantine.properties");
    }

    Path moduleTable() {
        return run().resolve("modules.tsv");
    }

    Path report() {
        return run().resolve("report.txt");
    }

    Path logs() {
        return path.resolve("logs");
    }

    Path log() {
        return logs().resolve("portal.log");
    }

    Path modules() {
        return path.resolve("modules");
    }

    Path orders() {
        return path.resolve("orders");
    }

    Path backups() {
        return path.resolve("backups");
    }

    /** Lies there while a restore fills the folder; one that was interrupted leaves it. */
    Path unfinishedRestore() {
        return path.resolve("restore-unfinished");
    }

    Path settings() {
        return path.resolve("portal.properties");
    }

    Path database() {
        return path.resolve("db");
    }

    boolean exists() {
        return Files.isDirectory(run());
    }

    /** Makes the folder usable, or says why it is not. */
    void prepare() {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw unusable("is a file, not a folder");
        }
        try {
            Privacy.createFolder(path);
            for (Path folder : new Path[] {run(), logs(), modules()}) {
                Files.createDirectories(folder);
            }
            Privacy.createFolder(orders());
            Files.list(path).close();
            Files.delete(Files.createTempFile(run(), "writable", null));
        } catch (IOException refused) {
            throw unusable("cannot be written: " + said(refused)).causedBy(refused);
        }
    }

    /** What Java says by the class alone, in words. */
    private static String said(IOException refused) {
        if (refused instanceof AccessDeniedException denied) {
            return "permission denied for " + denied.getFile();
        }
        if (refused instanceof FileAlreadyExistsException taken) {
            return taken.getFile() + " is a file, not a folder";
        }
        if (refused instanceof NoSuchFileException missing) {
            return missing.getFile() + " does not exist";
        }
        return String.valueOf(refused.getMessage());
    }

    private CannotGoOn unusable(String why) {
        return new CannotGoOn(
                Outcome.DATA_UNUSABLE, "The data folder %s %s. Choose another one with --data.", path, why);
    }
}
