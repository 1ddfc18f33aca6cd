package perspectiva.core.modules;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Which modules are installed and which of them are on, as every gate reads it: in memory, at no cost. */
@ApplicationScoped
public class Modules {

    /** How a module stands. */
    public enum State {
        /** Works. */
        ON,
        /** Finishes what runs and takes nothing new. */
        QUIESCING,
        /** Sleeps with everything it has. */
        OFF,
        /** Was found faulty at start; the portal runs without it. */
        QUARANTINED;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private volatile Map<String, InstalledModule> installed = Map.of();
    private final Map<String, State> states = new ConcurrentHashMap<>();
    private final Map<Class<?>, Optional<String>> owners = new ConcurrentHashMap<>();

    /** Sets the stage at start; the order given is the order of the menu. */
    public void install(Collection<InstalledModule> found, Map<String, State> withStates) {
        Map<String, InstalledModule> inOrder = new LinkedHashMap<>();
        found.forEach(module -> inOrder.put(module.name(), module));
        installed = inOrder;
        owners.clear();
        states.clear();
        states.putAll(withStates);
    }

    void put(String name, State state) {
        states.put(name, state);
    }

    public List<InstalledModule> all() {
        return List.copyOf(installed.values());
    }

    public List<InstalledModule> on() {
        return installed.values().stream().filter(module -> isOn(module.name())).toList();
    }

    public Optional<InstalledModule> find(String name) {
        return Optional.ofNullable(installed.get(name));
    }

    public State stateOf(String name) {
        return states.getOrDefault(name, State.OFF);
    }

    public boolean isOn(String name) {
        return states.get(name) == State.ON;
    }

    /** The module a class belongs to; empty for libraries and the server. */
    public Optional<String> ownerOf(Class<?> type) {
        return owners.computeIfAbsent(type, this::findOwner);
    }

    private Optional<String> findOwner(Class<?> type) {
        return installed.values().stream()
                .filter(module -> module.owns(type))
                .max(Comparator.comparingInt(module -> module.closeness(type)))
                .map(InstalledModule::name);
    }

    /** The modules that need this one, directly or through others. */
    public Set<String> dependentsOf(String name) {
        Set<String> found = new TreeSet<>();
        collectDependents(name, found);
        found.remove(name);
        return found;
    }

    private void collectDependents(String name, Set<String> found) {
        for (InstalledModule module : installed.values()) {
            if (module.requires().contains(name) && found.add(module.name())) {
                collectDependents(module.name(), found);
            }
        }
    }

    /** The modules this one needs, directly or through others, the deepest first. */
    public List<String> requirementsOf(String name) {
        Set<String> seen = new HashSet<>(Set.of(name));
        List<String> found = new ArrayList<>();
        collectRequirements(name, seen, found);
        return found;
    }

    /** Each module is entered once: quarantined ones may need each other in a circle. */
    private void collectRequirements(String name, Set<String> seen, List<String> found) {
        Set<String> direct = find(name).map(InstalledModule::requires).orElse(Set.of());
        for (String required : new TreeSet<>(direct)) {
            if (seen.add(required)) {
                collectRequirements(required, seen, found);
                found.add(required);
            }
        }
    }
}
