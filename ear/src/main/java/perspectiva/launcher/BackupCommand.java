package perspectiva.launcher;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a backup: a running portal is asked for it, a stopped one is started for that alone. */
@Command(
        name = "backup",
        description = "Writes everything the portal remembers into one file, while it runs or while it is stopped.",
        footer = {"", "The file holds personal data, keys and settings: keep it where only you can read it."},
        mixinStandardHelpOptions = true)
final class BackupCommand implements Runnable {

    private static final Duration PATIENCE = Duration.ofHours(6);

    @Spec
    CommandSpec spec;

    @Mixin
    DataOptions options;

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            description = "Where the file is put; it is named by the time. Default: backups in the data folder")
    Path folder;

    @Override
    public void run() {
        DataFolder data = options.data();
        PrintWriter out = spec.commandLine().getOut();
        Path to = (folder == null ? data.backups() : folder).toAbsolutePath().normalize();
        if (InstanceLock.isHeld(data)) {
            new OrderDesk(data, out).take(Order.backup(to), PATIENCE);
        } else {
            out.println(stopped(data, to));
        }
    }

    private String stopped(DataFolder data, Path to) {
        if (!data.exists()) {
            throw OrderDesk.nobodyIn(data);
        }
        return Portal.errand(data, options.settings(data).checked(), "backup", to);
    }
}
