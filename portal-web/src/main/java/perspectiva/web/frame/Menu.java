package perspectiva.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import perspectiva.core.modules.InstalledModule;
import perspectiva.core.modules.Modules;
import perspectiva.spi.Caller;
import perspectiva.spi.Page;
import perspectiva.web.frame.Addresses.Place;

/** The left menu: the pages of the modules that are on and that the caller may open, in the installation's order. */
@Named("menu")
@RequestScoped
public class Menu {

    /** One module's part of the menu. */
    public record Group(String title, List<Entry> entries) {}

    /** One page. */
    public record Entry(String title, String icon, String address, boolean isCurrent) {}

    @Inject
    Modules modules;

    @Inject
    Caller caller;

    @Inject
    HttpServletRequest request;

    private List<Group> groups;

    public List<Group> getGroups() {
        if (groups == null) {
            groups = modules.on().stream()
                    .map(this::group)
                    .filter(group -> !group.entries().isEmpty())
                    .toList();
        }
        return groups;
    }

    public boolean isAtHome() {
        return isCurrent("/");
    }

    private Group group(InstalledModule module) {
        List<Entry> entries = new ArrayList<>();
        for (Page page : module.pages()) {
            if (page.isInMenu() && page.isOpenTo(caller)) {
                String address = Addresses.addressOf(module.name(), page);
                String title = module.name() + "." + page.view() + ".title";
                entries.add(new Entry(title, page.icon(), address, isCurrent(address)));
            }
        }
        return new Group(module.name() + ".title", entries);
    }

    private boolean isCurrent(String address) {
        return request.getAttribute("place") instanceof Place place
                && place.address().equals(address);
    }
}
