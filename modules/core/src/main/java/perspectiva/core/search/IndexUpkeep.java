package perspectiva.core.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.modules.Extension;
import perspectiva.core.modules.Extensions;
import perspectiva.core.modules.Gate;
import perspectiva.core.search.SearchState.Condition;
import perspectiva.core.store.Now;
import perspectiva.core.store.RecordChanged;
import perspectiva.spi.ScheduledTask;
import perspectiva.spi.Searchable;

/**
 * Keeps the index true. It follows each change once it is committed, and compares index and database at the start and every
 * two minutes: so it finds what another node changed, or what was changed just before the power went, and it builds an index
 * that is missing. It compares versions, so a statement past the entities must raise the version of what it changes. What is
 * gone leaves the files too, and not just what is found. Nothing waits for it: without an index the search finds nothing, and
 * the portal goes on.
 */
@ApplicationScoped
public class IndexUpkeep implements ScheduledTask {

    @Resource
    ManagedExecutorService executor;

    @Inject
    IndexKeeper keeper;

    @Inject
    Extensions extensions;

    @Inject
    Gate gate;

    @Inject
    CurrentCaller callers;

    private final Intake.Progress progress = new Intake.Progress();
    private final Set<RecordChanged> changes = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean isFollowing = new AtomicBoolean();

    private volatile Condition condition = Condition.BUILDING;
    private volatile Instant comparedAt;
    private volatile long milliseconds;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(2);
    }

    /** Compares the index with the database and mends the difference. */
    @Override
    public void run() {
        attempt(this::compare);
    }

    /** Throws the index away and reads everything anew, while people go on. */
    void rebuild() {
        condition = Condition.BUILDING;
        executor.submit(() -> callers.runAsPortal(() -> attempt(() -> {
            keeper.opened().clear();
            compare();
        })));
    }

    private void compare() throws IOException {
        long begun = System.nanoTime();
        SearchIndex index = keeper.opened();
        Intake intake = new Intake(index, progress);
        forEach(intake::compare);
        keep(index, intake);
        condition = Condition.READY;
        comparedAt = Now.instant();
        milliseconds = (System.nanoTime() - begun) / 1_000_000;
    }

    /** Before the index is open there is nothing to follow: the first comparison finds it. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RecordChanged change) {
        if (keeper.index().isPresent()) {
            changes.add(change);
            followSoon();
        }
    }

    private void followSoon() {
        if (isFollowing.compareAndSet(false, true)) {
            try {
                executor.submit(() -> callers.runAsPortal(() -> attempt(this::follow)));
            } catch (RejectedExecutionException busy) {
                isFollowing.set(false); // the next comparison will find it
            }
        }
    }

    private void follow() throws IOException {
        isFollowing.set(false);
        SearchIndex index = keeper.opened();
        Intake intake = new Intake(index, progress);
        for (RecordChanged change : List.copyOf(changes)) {
            changes.remove(change);
            forEach(source -> {
                for (long record : source.touchedBy(change.type(), change.id())) {
                    intake.follow(source, record);
                }
            });
        }
        keep(index, intake);
    }

    private static void keep(SearchIndex index, Intake intake) throws IOException {
        index.commit();
        if (intake.hasTakenOut()) {
            index.forgetRemoved();
        }
    }

    /** Work on the index. */
    private interface Work {
        void run() throws IOException;
    }

    /** One at a time: two would undo each other's work. */
    private synchronized void attempt(Work work) {
        try {
            work.run();
        } catch (IOException | RuntimeException broken) {
            giveUp(broken);
        }
    }

    void giveUp(Exception broken) {
        condition = Condition.BROKEN;
        keeper.giveUp(broken);
    }

    /** Work on the records of one class. */
    private interface Reading {
        void of(Searchable source) throws IOException;
    }

    private void forEach(Reading reading) {
        for (Extension<Searchable> source : extensions.open(Searchable.class)) {
            gate.through(source.type(), () -> {
                try {
                    reading.of(source.bean());
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
                return null;
            });
        }
    }

    SearchState state() {
        long bytes = keeper.index().map(SearchIndex::size).orElse(0L);
        return new SearchState(condition, progress.toRead(), progress.read(), bytes, comparedAt, milliseconds);
    }
}
