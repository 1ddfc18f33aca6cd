package perspectiva.web;

import static perspectiva.spi.Page.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import perspectiva.spi.Page;

/** The portal's own pages that lie at its root: home, search, help, and the way in. Always on. */
@ApplicationScoped
public class PortalPages extends PortalPart {

    /** The module whose pages have no folder in their addresses. */
    public static final String NAME = "portal";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Page> pages() {
        return List.of(
                page("index").icon("home").forEverybody().outsideMenu().stateless(),
                page("search").icon("search").forEverybody().outsideMenu().stateless(),
                page("help").icon("help").forEverybody().outsideMenu().stateless(),
                page("signin").icon("account").forEverybody().outsideMenu(),
                page("secondfactor").icon("key").forEverybody().outsideMenu(),
                page("join").icon("account").forEverybody().outsideMenu(),
                page("reset").icon("key").forEverybody().outsideMenu(),
                page("move").icon("key").forEverybody().outsideMenu());
    }
}
