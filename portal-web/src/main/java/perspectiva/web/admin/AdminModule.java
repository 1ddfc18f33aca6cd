package perspectiva.web.admin;

import static perspectiva.spi.Page.page;
import static perspectiva.spi.Role.ADMINISTRATOR;
import static perspectiva.spi.Role.COUNCIL;
import static perspectiva.spi.Role.DIRECTOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import perspectiva.spi.Page;
import perspectiva.web.PortalPart;

/** Administration: who may sign in, which organisations there are, which code lists are in force, which modules are on, who did what, what was mailed, what is backed up, how the portal feels. Always on. */
@ApplicationScoped
public class AdminModule extends PortalPart {

    @Override
    public String name() {
        return "admin";
    }

    @Override
    public List<Page> pages() {
        return List.of(
                page("accounts").icon("people").onlyFor(ADMINISTRATOR, DIRECTOR).stateless(),
                page("account").icon("account").onlyFor(ADMINISTRATOR, DIRECTOR).outsideMenu(),
                page("invite").icon("plus").onlyFor(ADMINISTRATOR, DIRECTOR).outsideMenu(),
                page("organisations")
                        .icon("organisation")
                        .onlyFor(ADMINISTRATOR, DIRECTOR)
                        .stateless(),
                page("organisation")
                        .icon("organisation")
                        .onlyFor(ADMINISTRATOR, DIRECTOR)
                        .outsideMenu(),
                page("codes").icon("columns").onlyFor(ADMINISTRATOR).stateless(),
                page("edition").onlyFor(ADMINISTRATOR).outsideMenu().takingFiles(200),
                page("modules").icon("modules").onlyFor(ADMINISTRATOR),
                page("audit").icon("audit").onlyFor(ADMINISTRATOR, COUNCIL).stateless(),
                page("outbox").icon("outbox").onlyFor(ADMINISTRATOR).stateless(),
                page("message").icon("outbox").onlyFor(ADMINISTRATOR).outsideMenu(),
                page("privacy").icon("key").onlyFor(ADMINISTRATOR, DIRECTOR).stateless(),
                page("subject").icon("account").onlyFor(ADMINISTRATOR, DIRECTOR).outsideMenu(),
                page("retention").icon("trash").onlyFor(ADMINISTRATOR, DIRECTOR),
                page("purposes").icon("edit").onlyFor(ADMINISTRATOR, DIRECTOR).stateless(),
                page("purpose").icon("edit").onlyFor(ADMINISTRATOR, DIRECTOR).outsideMenu(),
                page("backups").icon("copy").onlyFor(ADMINISTRATOR),
                page("health").icon("health").onlyFor(ADMINISTRATOR));
    }
}
