package perspectiva.core.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Logger;
import perspectiva.core.modules.Extension;
import perspectiva.core.modules.Extensions;
import perspectiva.core.modules.InstalledModule;
import perspectiva.core.modules.Modules;
import perspectiva.core.records.Marks;
import perspectiva.core.store.Now;
import perspectiva.spi.DemoRecords;

/** Fills an empty installation with the demonstration town, once. */
@ApplicationScoped
class DemoLoader {

    private static final Logger LOG = Logger.getLogger(DemoLoader.class.getName());

    @Inject
    Extensions extensions;

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
        extensions.open(DemoRecords.class).stream()
                .sorted(Comparator.comparingInt(source -> place(source, order)))
                .forEach(source -> source.bean().load(settings.demoScale()));
        marks.set("demo", Now.instant().toString());
        LOG.info(() -> "Demonstration records made in " + (System.nanoTime() - begun) / 1_000_000 + " ms");
    }

    /** Core before all, then as the modules need each other. */
    private int place(Extension<DemoRecords> source, List<String> order) {
        return modules.ownerOf(source.type())
                .map(name -> modules.requirementsOf(name).size() * 1000
                        + (modules.find(name).orElseThrow().isSwitchable() ? 100 : 0)
                        + order.indexOf(name))
                .orElse(0);
    }
}
