package perspectiva.core.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;
import perspectiva.core.modules.Modules;
import perspectiva.core.modules.InstalledModule;
import perspectiva.core.records.Marks;
import perspectiva.core.store.Now;
import perspectiva.spi.DemoRecords;

/** Fills an empty installation with the demonstration town, once. */
@ApplicationScoped
class DemoLoader {

    private static final Logger LOG = Logger.getLogger(DemoLoader.class.getName());

    @Inject
    @Any
    Instance<DemoRecords> sources;

    @Inject
    Modules modules;

    @Inject
    Marks marks;

    @Inject
    Settings settings;

    void loadIfWanted() {
        if (!settings.isDemo() || marks.has("demo")) {
            return;
        }
        long begun = System.nanoTime();
        List<String> order = modules.all().stream().map(InstalledModule::name).toList();
        StreamSupport.stream(sources.handles().spliterator(), false)
                .sorted(Comparator.comparingInt(handle -> place(handle, order)))
                .forEach(handle -> handle.get().load(settings.demoScale()));
        marks.set("demo", Now.instant().toString());
        LOG.info(() -> "Demonstration records made in " + (System.nanoTime() - begun) / 1_000_000 + " ms");
    }

    /** Core before all, then as the modules need each other. */
    private int place(Instance.Handle<DemoRecords> handle, List<String> order) {
        return modules.ownerOf(handle.getBean().getBeanClass())
                .map(name -> modules.requirementsOf(name).size() * 1000
                        + (modules.find(name).orElseThrow().isSwitchable() ? 100 : 0)
                        + order.indexOf(name))
                .orElse(0);
    }
}
