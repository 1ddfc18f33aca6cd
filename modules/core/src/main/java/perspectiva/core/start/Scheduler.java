package perspectiva.core.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.modules.Extension;
import perspectiva.core.modules.Extensions;
import perspectiva.core.modules.Gate;
import perspectiva.core.modules.Modules;
import perspectiva.core.store.Now;
import perspectiva.spi.ScheduledTask;

/** Runs the modules' scheduled tasks while their modules are on, one at a time, and remembers how each went. */
@ApplicationScoped
public class Scheduler {

    private static final Logger LOG = Logger.getLogger(Scheduler.class.getName());

    /**
     * How a task's last run went.
     *
     * @param failure empty when it went well
     */
    public record Outcome(Instant at, long milliseconds, String failure) {}

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Extensions extensions;

    @Inject
    Modules modules;

    @Inject
    Gate gate;

    @Inject
    CurrentCaller callers;

    private final List<ScheduledFuture<?>> running = new ArrayList<>();
    private final Map<String, Outcome> outcomes = new ConcurrentHashMap<>();

    void begin() {
        for (Extension<ScheduledTask> extension : extensions.all(ScheduledTask.class)) {
            ScheduledTask task = extension.bean();
            long pause = Math.max(2, task.pause().toSeconds());
            running.add(executor.scheduleWithFixedDelay(() -> run(task, extension.type()), 5, pause, TimeUnit.SECONDS));
        }
    }

    void end() {
        running.forEach(future -> future.cancel(false));
        running.clear();
    }

    /** The last run of each task by its name, "needs.expiry". */
    public Map<String, Outcome> outcomes() {
        return new TreeMap<>(outcomes);
    }

    private void run(ScheduledTask task, Class<?> type) {
        if (!gate.isOpen(type)) {
            return;
        }
        long begun = System.nanoTime();
        String failure = "";
        try {
            gate.through(
                    type,
                    () -> callers.asPortal(() -> {
                        task.run();
                        return null;
                    }));
        } catch (RuntimeException | LinkageError | StackOverflowError failed) {
            // An error that escapes would end the task for ever.
            failure = String.valueOf(failed.getMessage());
            LOG.log(Level.WARNING, "Scheduled task " + task.name(), failed);
        }
        String name = modules.ownerOf(type).orElse("core") + "." + task.name();
        outcomes.put(name, new Outcome(Now.instant(), (System.nanoTime() - begun) / 1_000_000, failure));
    }
}
