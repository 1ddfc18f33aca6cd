package perspectiva.core.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import perspectiva.core.store.Now;
import perspectiva.spi.Refused;

/** Makes one backup at a time and enters it into the book, also when it failed. */
@ApplicationScoped
public class BackupMaker {

    private static final Logger LOG = Logger.getLogger(BackupMaker.class.getName());

    /** A backup that is being made. */
    public record Running(Instant since, String by) {}

    @Inject
    BackupWriter writer;

    @Inject
    BackupBook book;

    private final AtomicReference<Running> running = new AtomicReference<>();

    public Optional<Running> running() {
        return Optional.ofNullable(running.get());
    }

    /** @throws Refused when one is being made already */
    void begin(String by) {
        if (!running.compareAndSet(null, new Running(Now.instant(), by))) {
            throw new Refused("core.refused.backup.running");
        }
    }

    /**
     * @param by whose wish it is
     * @throws Refused when one is being made already, or it failed
     */
    public Backup make(Path folder, String by, boolean isNightly) {
        begin(by);
        return makeBegun(folder, by, isNightly);
    }

    /** What {@link #begin} announced. */
    Backup makeBegun(Path folder, String by, boolean isNightly) {
        long begun = System.nanoTime();
        try {
            BackupWriter.Written written = writer.write(folder);
            Backup made = Backup.made(by, isNightly, since(begun), written);
            book.enter(made);
            LOG.info(() -> "Backup " + made.file() + ", " + made.rows() + " rows, " + made.seconds() + " s");
            return made;
        } catch (IOException | SQLException | RuntimeException failed) {
            LOG.log(Level.WARNING, "The backup failed", failed);
            book.enter(Backup.failed(by, isNightly, since(begun), String.valueOf(failed.getMessage())));
            throw new Refused("core.refused.backup.failed", String.valueOf(failed.getMessage()));
        } finally {
            running.set(null);
        }
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
