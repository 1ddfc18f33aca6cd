package perspectiva.core.modules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import perspectiva.spi.Page;
import perspectiva.spi.PortalModule;

/**
 * A module as it was found at start, with what it says of itself frozen: later questions never reach its own code.
 *
 * @param root its root package; every class below belongs to it
 * @param origin the jar it came in
 * @param faults what the start-up check found wrong; a module with faults is quarantined
 */
public record InstalledModule(
        String name,
        String version,
        Set<String> requires,
        List<Page> pages,
        List<Page> homeParts,
        boolean isSwitchable,
        String root,
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
                type.getPackageName(),
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
                type.getPackageName(),
                type.getClassLoader(),
                jarOf(type),
                List.of("throws when asked who it is: " + why));
    }

    InstalledModule withFaults(List<String> found) {
        return new InstalledModule(
                name, version, requires, pages, homeParts, isSwitchable, root, loader, origin, List.copyOf(found));
    }

    public boolean isQuarantined() {
        return !faults.isEmpty();
    }

    public boolean owns(Class<?> type) {
        String in = type.getPackageName();
        return in.equals(root) || in.startsWith(root + ".");
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
        return path.substring(path.lastIndexOf('/', path.length() - 2) + 1);
    }
}
