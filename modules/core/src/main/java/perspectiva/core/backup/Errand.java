package perspectiva.core.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import perspectiva.core.modules.InstalledModule;
import perspectiva.core.start.Settings;

/** What the command line starts a portal for without opening it to anybody: a backup of a stopped one, or a restore. */
@ApplicationScoped
public class Errand {

    @Inject
    Settings settings;

    @Inject
    BackupWriter writer;

    @Inject
    Restoring restoring;

    @Inject
    BackupPlan plan;

    public boolean isWanted() {
        return settings.find("errand").isPresent();
    }

    /**
     * Leaves what came of it in {@code perspectiva.greeting}, which the command line prints. The tables may be an older
     * program's, so nothing is written into them: such a backup is in no book.
     */
    public void run(List<InstalledModule> installed) {
        Path place = Path.of(settings.text("errand.place", plan.folder().toString()));
        String outcome =
                switch (settings.text("errand", "")) {
                    case "backup" -> backUp(place);
                    case "restore" -> {
                        restoring.restore(place, installed);
                        yield "The records are restored, every row is counted and the audit log is whole.";
                    }
                    default -> throw new IllegalArgumentException("There is no such errand");
                };
        System.setProperty("perspectiva.greeting", outcome);
    }

    private String backUp(Path folder) {
        try {
            return sentence(writer.write(folder));
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException("The backup failed: " + failed.getMessage(), failed);
        }
    }

    private static String sentence(BackupWriter.Written written) {
        return sentence(
                written.file(), written.manifest().rows(), written.manifest().files(), written.bytes());
    }

    /** The same for one that a running portal made. */
    public static String sentence(Backup made) {
        return sentence(made.file(), made.rows(), made.files(), made.bytes());
    }

    private static String sentence(Path file, long rows, int files, long bytes) {
        return "%s is whole: %d rows, %d files, %d KB, checked by reading it again."
                .formatted(file, rows, files, bytes >> 10);
    }
}
