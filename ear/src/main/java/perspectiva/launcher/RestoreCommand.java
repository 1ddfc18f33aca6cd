package perspectiva.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Brings a backup back, into an empty folder and an empty database only: nothing that exists is ever overwritten. It is also
 * the way from Derby to PostgreSQL, because a backup fits both.
 */
@Command(
        name = "restore",
        description = "Restores a backup into an empty data folder.",
        footer = {
            "",
            "The database is the one the backup's settings name. To restore into another, for example to move from Derby to",
            "PostgreSQL, set PERSPECTIVA_DB_URL, PERSPECTIVA_DB_USER and PERSPECTIVA_DB_PASSWORD, or give --config; and",
            "change portal.properties in the restored folder before you run it."
        },
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Runnable {

    @Spec
    CommandSpec spec;

    @Mixin
    DataOptions options;

    @Option(names = "--from", paramLabel = "FILE", required = true, description = "The backup.")
    Path from;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        DataFolder data = options.data();
        BackupFile backup = new BackupFile(from);
        backup.refuseUnlessWhole();
        refuseUnlessEmpty(data);
        out.println("The backup is whole. It is being restored ...");
        out.flush();
        out.println(restore(backup, data));
        out.printf("Start it with: java -jar perspectiva.jar run --data %s%n", data.path());
    }

    private String restore(BackupFile backup, DataFolder data) {
        try {
            data.prepare();
            Files.writeString(data.unfinishedRestore(), "A restore was begun here and has not ended.\n");
            backup.unpackInto(data.path());
            String outcome = Portal.errand(data, options.settings(data).checked(), "restore", backup.path());
            Files.delete(data.unfinishedRestore());
            return outcome;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (CannotGoOn refused) {
            // The folder was empty before: half of an installation is worse than none.
            PortalArchive.delete(data.path());
            throw refused;
        }
    }

    private static void refuseUnlessEmpty(DataFolder data) {
        if (!Files.exists(data.path())) {
            return;
        }
        try (Stream<Path> inside = Files.list(data.path())) {
            if (inside.findAny().isPresent()) {
                throw new CannotGoOn(
                        Outcome.DATA_UNUSABLE,
                        "The folder %s is not empty. A backup is restored into an empty one; choose another with --data.",
                        data.path());
            }
        } catch (IOException unreadable) {
            throw new CannotGoOn(Outcome.DATA_UNUSABLE, "The folder %s cannot be read.", data.path())
                    .causedBy(unreadable);
        }
    }
}
