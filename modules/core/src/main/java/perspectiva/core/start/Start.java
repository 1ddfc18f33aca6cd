package perspectiva.core.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import perspectiva.core.backup.Errand;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.codes.StarterLists;
import perspectiva.core.documents.DocumentStock;
import perspectiva.core.modules.Announcements;
import perspectiva.core.modules.Extensions;
import perspectiva.core.modules.InstalledModule;
import perspectiva.core.modules.ModuleRegister;
import perspectiva.core.modules.Modules;
import perspectiva.core.occupations.OccupationLoader;
import perspectiva.core.store.Migrations;
import perspectiva.core.store.StoredTime;
import perspectiva.core.text.Texts;

/**
 * The portal's start, step by step: find the modules, bring every one's tables up to date (also those that are off), check
 * them all, wake those that are on, fill the demonstration, be ready. A module's fault quarantines that module; a fault of
 * the portal's own parts stops the start with one sentence.
 */
@ApplicationScoped
public class Start {

    private static final Logger LOG = Logger.getLogger(Start.class.getName());

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Inject
    Extensions extensions;

    @Inject
    ModuleRegister register;

    @Inject
    Modules modules;

    @Inject
    Texts texts;

    @Inject
    Scheduler scheduler;

    @Inject
    Orders orders;

    @Inject
    Greeting greeting;

    @Inject
    Announcements announcements;

    @Inject
    OccupationLoader occupations;

    @Inject
    StarterLists codes;

    @Inject
    DemoLoader demo;

    @Inject
    StatusFiles files;

    @Inject
    Errand errand;

    @Inject
    DocumentStock documents;

    @Inject
    Settings settings;

    @Inject
    CurrentCaller callers;

    private volatile boolean ready;

    /** Whether the portal may be used. */
    public boolean isReady() {
        return ready;
    }

    /**
     * Runs the start; afterwards {@code perspectiva.state} says ready or failed, and why.
     *
     * @param beans the look-up that sees every jar's beans: the WAR's
     */
    public void run(Instance<Object> beans) {
        StoredTime.useUtc();
        extensions.lookUpIn(beans);
        System.setProperty("perspectiva.state", "starting");
        try {
            callers.runAsPortal(this::start);
        } catch (RuntimeException stopped) {
            LOG.log(Level.SEVERE, "The portal cannot start", stopped);
            System.setProperty("perspectiva.failure.kind", stopped instanceof Migrations.NewerSchema ? "schema" : "");
            fail(sentence(stopped));
        }
    }

    private void start() {
        Report report = new Report();
        List<InstalledModule> found = register.discover();
        if (errand.isWanted()) {
            errand.run(found);
            finish("ready");
            return;
        }
        List<InstalledModule> migrated = new ArrayList<>();
        found.forEach(module -> migrated.add(migrate(module, report)));
        List<InstalledModule> checked = register.checkAndInstall(migrated);
        checked.forEach(module -> texts.add(module.name(), module.loader()));
        checked.forEach(
                module -> module.faults().forEach(fault -> report.fault("module '" + module.name() + "' " + fault)));
        register.quarantinedJars().forEach((jar, why) -> report.fault("jar '" + jar + "' " + why));
        if (settings.isCheck()) {
            lookOver(report);
            files.write(report);
            finish("ready");
            return;
        }
        files.write(report);
        announcements.takeStock();
        occupations.load();
        codes.load();
        demo.loadIfWanted();
        orders.apply();
        greeting.prepare();
        scheduler.begin();
        finish("ready");
        report.lines().forEach(LOG::info);
    }

    /** What only a check has the time for. */
    private void lookOver(Report report) {
        documents
                .fault()
                .ifPresentOrElse(
                        report::fault, () -> report.fine(documents.count() + " document(s), each with its file"));
    }

    private InstalledModule migrate(InstalledModule module, Report report) {
        try {
            int scripts = new Migrations(database, module.loader()).run(module.name());
            report.fine("module '" + module.name() + "' " + module.version() + ", " + scripts + " script(s) run");
            return module;
        } catch (RuntimeException broken) {
            if (!module.isSwitchable() || broken instanceof Migrations.NewerSchema) {
                throw broken;
            }
            LOG.log(Level.WARNING, "Migrations of " + module.name(), broken);
            return register.quarantine(module, "could not bring its tables up to date: " + sentence(broken));
        }
    }

    private void finish(String state) {
        ready = true;
        System.setProperty("perspectiva.state", state);
    }

    private static void fail(String why) {
        System.setProperty("perspectiva.failure", why);
        System.setProperty("perspectiva.state", "failed");
    }

    private static String sentence(Throwable problem) {
        String message = problem.getMessage();
        return message == null
                ? problem.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    /** Stops what the portal does by itself; requests that run are the server's to finish. */
    public void stop() {
        ready = false;
        scheduler.end();
    }
}
