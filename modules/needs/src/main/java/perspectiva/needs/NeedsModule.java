package perspectiva.needs;

import static perspectiva.spi.Page.page;
import static perspectiva.spi.Role.BOARD;
import static perspectiva.spi.Role.COUNCIL;
import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.EMPLOYER;
import static perspectiva.spi.Role.MEMBER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import perspectiva.spi.HomePart;
import perspectiva.spi.Page;
import perspectiva.spi.PortalModule;

/** Employers say whom they need, the director verifies it, the town reads it as vacancies. */
@ApplicationScoped
public class NeedsModule implements PortalModule {

    @Override
    public String name() {
        return "needs";
    }

    @Override
    public List<Page> pages() {
        return List.of(
                page("list")
                        .icon("needs")
                        .onlyFor(DIRECTOR, EMPLOYER, MEMBER, BOARD, COUNCIL)
                        .stateless(),
                page("desk").icon("desk").onlyFor(DIRECTOR),
                page("postings").icon("account").onlyFor(DIRECTOR),
                page("wordings").icon("link").onlyFor(DIRECTOR),
                page("figures")
                        .icon("columns")
                        .onlyFor(DIRECTOR, BOARD, COUNCIL)
                        .stateless(),
                page("vacancies").icon("vacancies").forEverybody().stateless(),
                page("jobseekers").onlyFor(DIRECTOR).outsideMenu(),
                page("need")
                        .onlyFor(DIRECTOR, EMPLOYER, MEMBER, BOARD, COUNCIL)
                        .outsideMenu()
                        .takingFiles(64),
                page("post").forEverybody().outsideMenu(),
                page("confirm").forEverybody().outsideMenu(),
                page("still").forEverybody().outsideMenu(),
                page("twins").onlyFor(DIRECTOR, EMPLOYER, MEMBER).outsideMenu(),
                page("paper").onlyFor(DIRECTOR, EMPLOYER, MEMBER).outsideMenu().stateless(),
                page("import").onlyFor(DIRECTOR, EMPLOYER, MEMBER).outsideMenu().takingFiles(30),
                page("vacancy").forEverybody().outsideMenu().stateless());
    }

    @Override
    public List<HomePart> homeParts() {
        return List.of(
                HomePart.own("posting", DIRECTOR, EMPLOYER, MEMBER),
                HomePart.own("mine", EMPLOYER, MEMBER),
                HomePart.offer("openings"));
    }
}
