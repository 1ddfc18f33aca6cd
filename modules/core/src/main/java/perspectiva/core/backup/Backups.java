package perspectiva.core.backup;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Role;

/** Backups as administrators see them. */
@Boundary
public class Backups {

    private static final int SHOWN = 30;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    CurrentCaller callers;

    @Inject
    BackupMaker maker;

    @Inject
    BackupBook book;

    @Inject
    BackupPlan plan;

    /** The latest first. */
    @AllowedTo(Role.ADMINISTRATOR)
    public List<Backup> latest() {
        return book.latest(SHOWN);
    }

    /** The one that is being made now. */
    @AllowedTo(Role.ADMINISTRATOR)
    public Optional<BackupMaker.Running> running() {
        return maker.running();
    }

    /** Whether the last one, whoever wanted it, failed. */
    @AllowedTo(Role.ADMINISTRATOR)
    public boolean isLastFailed() {
        return book.latest(1).stream().anyMatch(last -> !last.isWhole());
    }

    /** Begins one; it is made while the administrator does something else, and the book says when it failed. */
    @AllowedTo(Role.ADMINISTRATOR)
    public void start() {
        String by = callers.displayName();
        maker.begin(by);
        executor.submit(() -> callers.runAsPortal(() -> maker.makeBegun(plan.folder(), by, false)));
    }
}
