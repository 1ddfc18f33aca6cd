package perspectiva.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import perspectiva.core.modules.InstalledModule;
import perspectiva.core.modules.Modules;
import perspectiva.spi.Caller;
import perspectiva.spi.Page;
import perspectiva.web.frame.Addresses.Place;

/** The left menu: the pages of the modules that are on and that the caller may open, in the installation's order. */
@Named("menu")
@RequestScoped
public class Menu {

    /** One module's part of the menu, which can be folded; the part of the page that is shown is open. */
    public record Group(String name, List<Entry> entries, boolean isOpen) {

        public String title() {
            return name + ".title";
        }
    }

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
            Map<String, List<Entry>> parts = new LinkedHashMap<>();
            modules.on().forEach(module -> parts.put(module.name(), entries(module)));
            parts.values().removeIf(List::isEmpty);
            int all = parts.values().stream().mapToInt(List::size).sum();
            Folds folds = Folds.of(request);
            String here = request.getAttribute("place") instanceof Place place
                    ? place.module().name()
                    : "";
            groups = parts.entrySet().stream()
                    .map(part -> new Group(
                            part.getKey(),
                            part.getValue(),
                            part.getKey().equals(here) || folds.isOpen(part.getKey(), all)))
                    .toList();
        }
        return groups;
    }

    public boolean isAtHome() {
        return isCurrent("/");
    }

    private List<Entry> entries(InstalledModule module) {
        List<Entry> entries = new ArrayList<>();
        for (Page page : module.pages()) {
            if (page.isInMenu() && page.isOpenTo(caller)) {
                String address = Addresses.addressOf(module.name(), page);
                String title = module.name() + "." + page.view() + ".title";
                entries.add(new Entry(title, page.icon(), address, isCurrent(address)));
            }
        }
        return entries;
    }

    private boolean isCurrent(String address) {
        return request.getAttribute("place") instanceof Place place
                && place.address().equals(address);
    }
}
