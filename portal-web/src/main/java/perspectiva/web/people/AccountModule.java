package perspectiva.web.people;

import static perspectiva.spi.Page.page;
import static perspectiva.spi.Role.EMPLOYER;
import static perspectiva.spi.Role.MEMBER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import perspectiva.spi.Page;
import perspectiva.web.PortalPart;

/**
 * What people do about themselves and their colleagues. Always on. The profile asks for signing in by itself: people without
 * any role have one, too.
 */
@ApplicationScoped
public class AccountModule extends PortalPart {

    @Override
    public String name() {
        return "account";
    }

    @Override
    public List<Page> pages() {
        return List.of(
                page("colleagues").icon("people").onlyFor(MEMBER, EMPLOYER),
                page("tokens").icon("key").onlyFor(MEMBER, EMPLOYER),
                page("profile").icon("settings").forEverybody().outsideMenu(),
                page("invitations").icon("people").forEverybody().outsideMenu(),
                page("privacy").icon("key").forEverybody().outsideMenu(),
                page("policy").icon("key").forEverybody().outsideMenu().stateless());
    }
}
