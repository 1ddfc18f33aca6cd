package perspectiva.demand;

import static perspectiva.spi.Page.page;
import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.EMPLOYER;
import static perspectiva.spi.Role.MEMBER;
import static perspectiva.spi.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import perspectiva.spi.Page;
import perspectiva.spi.PortalModule;

/** Trainers see which people are wanted, and not by whom until the employer says so. */
@ApplicationScoped
public class DemandModule implements PortalModule {

    @Override
    public String name() {
        return "demand";
    }

    @Override
    public Set<String> requires() {
        return Set.of("needs");
    }

    @Override
    public List<Page> pages() {
        return List.of(
                page("board").icon("people").onlyFor(TRAINER, DIRECTOR).stateless(),
                page("need").onlyFor(TRAINER, DIRECTOR).outsideMenu(),
                page("grouped").icon("needs").onlyFor(TRAINER, DIRECTOR).stateless(),
                page("groups").icon("desk").onlyFor(DIRECTOR, EMPLOYER, MEMBER).stateless(),
                page("group").onlyFor(DIRECTOR, EMPLOYER, MEMBER).outsideMenu(),
                page("proposals").onlyFor(DIRECTOR).outsideMenu().stateless(),
                page("proposal").onlyFor(DIRECTOR).outsideMenu(),
                page("introductions")
                        .icon("link")
                        .onlyFor(TRAINER, EMPLOYER, MEMBER, DIRECTOR)
                        .stateless(),
                page("introduction")
                        .onlyFor(TRAINER, EMPLOYER, MEMBER, DIRECTOR)
                        .outsideMenu());
    }
}
