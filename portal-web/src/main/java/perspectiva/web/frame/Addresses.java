package perspectiva.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import perspectiva.core.modules.InstalledModule;
import perspectiva.core.modules.Modules;
import perspectiva.spi.Page;
import perspectiva.web.PortalPages;

/** Knows which page of which module an address means: {@code /needs/desk} is page "desk" of module "needs". */
@ApplicationScoped
public class Addresses {

    @Inject
    Modules modules;

    /** A page and the module it belongs to. */
    public record Place(InstalledModule module, Page page) {

        public String address() {
            return addressOf(module.name(), page);
        }
    }

    /** The address of a page, from the portal's root. */
    public static String addressOf(String module, Page page) {
        if (!module.equals(PortalPages.NAME)) {
            return "/" + module + "/" + page.view();
        }
        return page.view().equals("index") ? "/" : "/" + page.view();
    }

    /** The page at this path; empty when there is none. */
    public Optional<Place> find(String path) {
        String[] words = path.substring(1).split("/", -1);
        return switch (words.length) {
            case 1 -> place(PortalPages.NAME, words[0].isEmpty() ? "index" : words[0]);
            case 2 -> words[0].equals(PortalPages.NAME) ? Optional.empty() : place(words[0], words[1]);
            default -> Optional.empty();
        };
    }

    private Optional<Place> place(String module, String view) {
        return modules.find(module).flatMap(found -> found.page(view).map(page -> new Place(found, page)));
    }

    /**
     * Two slashes, a dot as a whole word, a parameter, or an ASCII character written as a number: the server reads such an
     * address as another one than the doorkeeper would, so that a page were served whose roles nobody asked for.
     */
    private static final Pattern AMBIGUOUS = Pattern.compile("//|[;\\\\]|/\\.{1,2}(/|$)|%(?![89A-Fa-f][0-9A-Fa-f]|20)");

    /** Whether this address, as it was sent, can mean one thing only. */
    static boolean isPlain(String uri) {
        return uri.startsWith("/") && !AMBIGUOUS.matcher(uri).find();
    }

    /** Paths that are served without a page: the portal's own files and the answers of machines. */
    static boolean isAsset(String path) {
        return path.startsWith("/resources/")
                || path.startsWith("/jakarta.faces.resource/")
                || path.equals("/favicon.ico");
    }

    private static final Set<String> MACHINES = Set.of("/api/", "/documents/", "/export/", "/health", "/suggest");

    static boolean isForMachines(String path) {
        return MACHINES.stream().anyMatch(path::startsWith);
    }
}
