package perspectiva.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import perspectiva.core.search.Search;
import perspectiva.core.search.SearchState;
import perspectiva.core.start.Scheduler;
import perspectiva.core.start.Settings;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.web.people.Said;

/** The screen that says how the portal feels. */
@Named("healthView")
@RequestScoped
public class HealthView {

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    Scheduler scheduler;

    @Inject
    Settings settings;

    @Inject
    Search search;

    @Inject
    Said said;

    @Inject
    Texts texts;

    @Inject
    Caller caller;

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
        return System.getProperty("java.version");
    }

    /** What a task is called: the text {@code <module>.scheduled.<task>}, or its code where its module has none. */
    public String titleOf(String task) {
        String key = task.replaceFirst("\\.", ".scheduled.");
        return texts.has(key, caller.language()) ? texts.text(caller.language(), key) : task;
    }

    public SearchState getSearch() {
        return search.state();
    }

    /** The search's index on disk, in megabytes, nothing being none. */
    public long getIndex() {
        return (search.state().bytes() + MEGABYTE - 1) / MEGABYTE;
    }

    /** Has the search's index made anew. */
    public void rebuild() {
        search.rebuild();
        said.andGo("admin.health.search.begun", "/admin/health");
    }

    public List<Map.Entry<String, Scheduler.Outcome>> getTasks() {
        return List.copyOf(scheduler.outcomes().entrySet());
    }
}
