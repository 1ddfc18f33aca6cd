package perspectiva.core.modules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import perspectiva.spi.Refused;

/**
 * The one place that knows whether a module may be used now. Every channel - menu, address, service call, REST, scheduled
 * task, event, search, export - asks here, so no module ever asks whether it is on. Counts what runs, so that switching off
 * can wait for it.
 */
@ApplicationScoped
public class Gate {

    @Inject
    Modules modules;

    private final Map<String, AtomicInteger> running = new ConcurrentHashMap<>();
    private final ThreadLocal<Map<String, Integer>> inside = ThreadLocal.withInitial(HashMap::new);

    /** Whether the class's module is on; classes that belong to no module are always open. */
    public boolean isOpen(Class<?> type) {
        return modules.ownerOf(type).map(modules::isOn).orElse(true);
    }

    /**
     * Does the work in the name of the class's module.
     *
     * @throws Refused.SwitchedOff when the module is off, unless this thread already works in that module's name
     */
    public <T> T through(Class<?> type, Supplier<T> work) {
        Optional<String> owner = modules.ownerOf(type);
        return owner.isPresent() ? through(owner.get(), work) : work.get();
    }

    /** The same for a module by its name. */
    public <T> T through(String module, Supplier<T> work) {
        try (Entry entry = enter(module)) {
            return work.get();
        }
    }

    /** Lets one piece of work in; it must be closed, by the same thread, when the work is done. */
    public Entry enter(String module) {
        return tryEnter(module).orElseThrow(Refused.SwitchedOff::new);
    }

    /** The same, with an empty answer where the other refuses. */
    Optional<Entry> tryEnter(String module) {
        AtomicInteger count = running(module);
        // Counted before it is asked: a switch that happens in between waits for this.
        count.incrementAndGet();
        Map<String, Integer> mine = inside.get();
        if (!modules.isOn(module) && !mine.containsKey(module)) {
            count.decrementAndGet();
            return Optional.empty();
        }
        mine.merge(module, 1, Integer::sum);
        return Optional.of(new Admitted(module, count, mine));
    }

    private AtomicInteger running(String module) {
        return running.computeIfAbsent(module, any -> new AtomicInteger());
    }

    /** Waits until nothing of the module runs any more; false when the time was not enough. */
    boolean awaitQuiet(String module, Duration atMost) {
        AtomicInteger count = running(module);
        long until = System.nanoTime() + atMost.toNanos();
        while (count.get() > 0 && System.nanoTime() < until) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return count.get() == 0;
    }

    /** Work that was let in. */
    public interface Entry extends AutoCloseable {
        @Override
        void close();
    }

    private static final class Admitted implements Entry {

        private final String module;
        private final AtomicInteger count;
        private final Map<String, Integer> mine;
        private boolean closed;

        Admitted(String module, AtomicInteger count, Map<String, Integer> mine) {
            this.module = module;
            this.count = count;
            this.mine = mine;
        }

        @Override
        public void close() {
            if (!closed) {
                closed = true;
                mine.computeIfPresent(module, (name, depth) -> depth == 1 ? null : depth - 1);
                count.decrementAndGet();
            }
        }
    }
}
