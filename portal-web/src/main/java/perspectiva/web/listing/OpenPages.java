package perspectiva.web.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import perspectiva.core.modules.Extensions;
import perspectiva.core.modules.InstalledModule;
import perspectiva.core.modules.Modules;
import perspectiva.spi.Page;
import perspectiva.spi.PublicRecord;
import perspectiva.spi.PublicRecords;
import perspectiva.spi.Role;
import perspectiva.web.PortalPages;
import perspectiva.web.frame.Addresses;

/** Everything of the modules that are on which a stranger may find, and what is not for strangers. */
@ApplicationScoped
public class OpenPages {

    /** Of the portal's own pages, those that say something to whoever comes from elsewhere. */
    private static final List<String> OWN = List.of("/", "/help");

    private static final List<String> NOBODYS =
            List.of("/api/", "/export/", "/search", "/secondfactor", "/join", "/reset");

    @Inject
    Modules modules;

    @Inject
    Extensions extensions;

    /** The addresses of pages, from the portal's root. */
    List<String> pages() {
        Stream<String> menu = modules.on().stream().flatMap(module -> module.pages().stream()
                .filter(page -> page.isInMenu() && isForStrangers(page))
                .map(page -> Addresses.addressOf(module.name(), page)));
        return Stream.concat(OWN.stream(), menu).toList();
    }

    /** The records modules tell of, at most so many. */
    Stream<PublicRecord> records(int most) {
        Stream.Builder<PublicRecord> found = Stream.builder();
        extensions.ask(PublicRecords.class, module -> module.latest(most).forEach(found));
        return found.build().limit(most);
    }

    /** Where a search engine wastes its time: beginnings of addresses that hold nothing for strangers. */
    List<String> closed() {
        Stream<String> folders = modules.on().stream()
                .filter(module -> !module.name().equals(PortalPages.NAME))
                .filter(module -> !module.pages().isEmpty())
                .filter(module -> module.pages().stream().noneMatch(OpenPages::isForStrangers))
                .map(InstalledModule::name)
                .map(name -> "/" + name + "/");
        return Stream.concat(NOBODYS.stream(), folders).toList();
    }

    private static boolean isForStrangers(Page page) {
        return page.roles().contains(Role.VISITOR);
    }
}
