package perspectiva.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import perspectiva.core.start.Scheduler;
import perspectiva.core.start.Settings;

/** The screen that says how the portal feels. */
@Named("healthView")
@RequestScoped
public class HealthView {

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    Scheduler scheduler;

    @Inject
    Settings settings;

    public Instant getSince() {
        return Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
    }

    /** The heap in use, in megabytes. */
    public long getMemory() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    /** Free disk where the data lies, in gigabytes. */
    public long getDisk() {
        return settings.data().toFile().getUsableSpace() / MEGABYTE / 1024;
    }

    public String getJava() {
        return Runtime.version().toString();
    }

    public List<Map.Entry<String, Scheduler.Outcome>> getTasks() {
        return List.copyOf(scheduler.outcomes().entrySet());
    }
}
