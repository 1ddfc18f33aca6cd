package perspectiva.core.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import perspectiva.core.records.Marks;
import perspectiva.core.store.Now;
import perspectiva.spi.Caller;
import perspectiva.spi.ScheduledTask;

/** Makes a backup every night and removes the oldest of its own; those that people made stay until people remove them. */
@ApplicationScoped
class NightlyBackup implements ScheduledTask {

    /** When this task first looked: a portal that was set up at noon has not missed last night's backup. */
    private static final String SINCE = "backup.since";

    @Inject
    BackupPlan plan;

    @Inject
    BackupMaker maker;

    @Inject
    BackupBook book;

    @Inject
    Marks marks;

    @Inject
    Caller caller;

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        if (plan.isDue(book.lastNightlyTry().orElseGet(this::since))) {
            maker.make(plan.folder(), caller.displayName(), true);
            removeOldest();
        }
    }

    private Instant since() {
        if (!marks.has(SINCE)) {
            marks.set(SINCE, Now.instant().toString());
        }
        return Instant.parse(marks.get(SINCE).orElseThrow());
    }

    private void removeOldest() {
        List<Backup> own = book.nightly().stream().filter(Backup::isThere).toList();
        for (Backup old : own.subList(Math.min(plan.keep(), own.size()), own.size())) {
            try {
                Files.deleteIfExists(old.file());
            } catch (IOException held) {
                throw new UncheckedIOException(held);
            }
        }
    }
}
