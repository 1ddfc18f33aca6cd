package perspectiva.core.modules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import perspectiva.core.modules.Modules.State;
import perspectiva.core.start.Settings;
import perspectiva.spi.PortalModule;

/** Finds the installed modules at start and gives each its place: on, off or quarantined. */
@ApplicationScoped
public class ModuleRegister {

    @Inject
    Extensions extensions;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Modules modules;

    @Inject
    Settings settings;

    /** Every module whose descriptor CDI found, in the order their tables must be made: what others need comes first. */
    public List<InstalledModule> discover() {
        List<InstalledModule> found = new ArrayList<>();
        extensions.all(PortalModule.class).forEach(descriptor -> found.add(describe(descriptor)));
        found.sort(Comparator.comparing(InstalledModule::isSwitchable).thenComparing(InstalledModule::name));
        return inOrderOfNeed(found);
    }

    private static InstalledModule describe(Extension<PortalModule> descriptor) {
        try {
            return InstalledModule.of(descriptor.bean(), descriptor.type());
        } catch (RuntimeException | LinkageError broken) {
            return InstalledModule.broken(descriptor.type(), broken);
        }
    }

    private static List<InstalledModule> inOrderOfNeed(List<InstalledModule> found) {
        List<InstalledModule> ordered = new ArrayList<>();
        found.forEach(module -> place(module, found, ordered, new ArrayList<>()));
        return ordered;
    }

    private static void place(
            InstalledModule module, List<InstalledModule> all, List<InstalledModule> ordered, List<String> path) {
        if (ordered.contains(module) || path.contains(module.name())) {
            return;
        }
        path.add(module.name());
        all.stream()
                .filter(other -> module.requires().contains(other.name()))
                .forEach(required -> place(required, all, ordered, path));
        ordered.add(module);
    }

    public InstalledModule quarantine(InstalledModule module, String fault) {
        List<String> faults = new ArrayList<>(module.faults());
        faults.add(fault);
        return module.withFaults(faults);
    }

    /** Checks all modules, remembers new ones as on, and opens the gates accordingly. */
    @Transactional
    public List<InstalledModule> checkAndInstall(List<InstalledModule> found) {
        List<InstalledModule> checked = StartCheck.check(found);
        Map<String, State> states = new HashMap<>();
        checked.forEach(module -> states.put(module.name(), stateOf(module)));
        checked.stream()
                .filter(module -> states.get(module.name()) == State.ON)
                .filter(module -> module.requires().stream().anyMatch(required -> states.get(required) != State.ON))
                .forEach(module -> states.put(module.name(), State.OFF));
        modules.install(inMenuOrder(checked), states);
        return checked;
    }

    private State stateOf(InstalledModule module) {
        if (module.isQuarantined()) {
            return State.QUARANTINED;
        }
        ModuleState remembered = entities.find(ModuleState.class, module.name());
        if (remembered == null) {
            remembered = new ModuleState(module.name(), true);
            entities.persist(remembered);
        }
        return remembered.isOn() || !module.isSwitchable() ? State.ON : State.OFF;
    }

    private List<InstalledModule> inMenuOrder(List<InstalledModule> checked) {
        List<String> wanted = settings.menu();
        Comparator<InstalledModule> order = Comparator.comparingInt(module -> {
            int place = wanted.indexOf(module.name());
            int unlisted = module.isSwitchable() ? Integer.MAX_VALUE - 1 : Integer.MAX_VALUE;
            return place < 0 ? unlisted : place;
        });
        return checked.stream().sorted(order).toList();
    }

    /** Jars the launcher left out because the portal could not start with them, and why. */
    public Map<String, String> quarantinedJars() {
        Properties left = new Properties();
        settings.find("quarantine").map(Path::of).filter(Files::isReadable).ifPresent(file -> {
            try (Reader reader = Files.newBufferedReader(file)) {
                left.load(reader);
            } catch (IOException gone) {
                left.clear();
            }
        });
        Map<String, String> byJar = new TreeMap<>();
        left.stringPropertyNames().forEach(jar -> byJar.put(jar, left.getProperty(jar)));
        return byJar;
    }
}
