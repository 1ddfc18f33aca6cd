package perspectiva.core.modules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import perspectiva.spi.HomePart;
import perspectiva.spi.Page;
import perspectiva.spi.PortalModule;

/**
 * A module as it was found at start, with what it says of itself frozen: later questions never reach its own code.
 *
 * @param roots its root package; every class below belongs to it. When two jars claim one name, the roots of both
 * @param origin the jar it came in
 * @param faults what the start-up check found wrong; a module with faults is quarantined
 */
public record InstalledModule(
        String name,
        String version,
        Set<String> requires,
        List<Page> pages,
        List<HomePart> homeParts,
        boolean isSwitchable,
        Set<String> roots,
        ClassLoader loader,
        String origin,
        List<String> faults) {

    static InstalledModule of(PortalModule module, Class<?> type) {
        return new InstalledModule(
                module.name(),
                module.version(),
                Set.copyOf(module.requires()),
                List.copyOf(module.pages()),
                List.copyOf(module.homeParts()),
                module.isSwitchable(),
                Set.of(type.getPackageName()),
                type.getClassLoader(),
                jarOf(type),
                List.of());
    }

    /** A module that could not even say who it is. */
    static InstalledModule broken(Class<?> type, Throwable why) {
        return new InstalledModule(
                type.getSimpleName().toLowerCase(java.util.Locale.ROOT),
                "0",
                Set.of(),
                List.of(),
                List.of(),
                true,
                Set.of(type.getPackageName()),
                type.getClassLoader(),
                jarOf(type),
                List.of("throws when asked who it is: " + why));
    }

    InstalledModule withFaults(List<String> found) {
        return new InstalledModule(
                name, version, requires, pages, homeParts, isSwitchable, roots, loader, origin, List.copyOf(found));
    }

    public boolean isQuarantined() {
        return !faults.isEmpty();
    }

    /** The same module, answering for the classes of its namesake too: what belongs to nobody would pass every gate. */
    InstalledModule together(InstalledModule namesake) {
        Set<String> both = new HashSet<>(roots);
        both.addAll(namesake.roots);
        return new InstalledModule(
                name, version, requires, pages, homeParts, isSwitchable, Set.copyOf(both), loader, origin, faults);
    }

    public boolean owns(Class<?> type) {
        return closeness(type) > 0;
    }

    /** How much of the class's package its root is; nought when the class belongs to others. */
    int closeness(Class<?> type) {
        String in = type.getPackageName() + ".";
        return roots.stream()
                .filter(root -> in.startsWith(root + "."))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    public Optional<Page> page(String view) {
        return pages.stream().filter(page -> page.view().equals(view)).findFirst();
    }

    private static String jarOf(Class<?> type) {
        var source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return "";
        }
        String path = source.getLocation().getPath();
        int webInf = path.indexOf("_war/WEB-INF/");
        String file = webInf < 0 ? path : path.substring(0, webInf) + ".war";
        return file.substring(file.lastIndexOf('/', file.length() - 2) + 1);
    }
}
