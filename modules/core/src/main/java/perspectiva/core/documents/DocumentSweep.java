package perspectiva.core.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.logging.Logger;
import perspectiva.core.backup.BackupMaker;
import perspectiva.core.store.Now;
import perspectiva.spi.ScheduledTask;

/**
 * Looks every day that files and rows belong together: a file without a row, left by a transaction that failed, is deleted; a
 * row without a file is somebody's loss, which administrators are told of.
 */
@ApplicationScoped
class DocumentSweep implements ScheduledTask {

    private static final Logger LOG = Logger.getLogger(DocumentSweep.class.getName());

    /** Longer than any transaction and any backup takes: what is younger may be waiting for its row. */
    private static final Duration YOUNG = Duration.ofDays(1);

    @Inject
    DocumentFiles files;

    @Inject
    DocumentStock stock;

    @Inject
    BackupMaker backups;

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        if (backups.running().isEmpty()) {
            sweep();
        }
        List<Document> lost = stock.lost();
        if (!lost.isEmpty()) {
            throw new IllegalStateException(DocumentStock.sentence(lost));
        }
    }

    private void sweep() {
        try {
            int swept = files.sweep(Now.instant().minus(YOUNG), stock::isOwned);
            LOG.info(() -> swept + " file(s) that belonged to no document were deleted");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
