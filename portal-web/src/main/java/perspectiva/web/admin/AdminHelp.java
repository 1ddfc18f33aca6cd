package perspectiva.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import perspectiva.spi.Caller;
import perspectiva.spi.HelpTopics;
import perspectiva.spi.Role;

/** How to look after the portal and its people. */
@ApplicationScoped
public class AdminHelp implements HelpTopics {

    @Override
    public List<String> topicsFor(Caller caller) {
        if (caller.is(Role.ADMINISTRATOR)) {
            return List.of(
                    "admin.help.people",
                    "admin.help.modules",
                    "admin.help.mail",
                    "admin.help.audit",
                    "admin.help.health");
        }
        return caller.is(Role.DIRECTOR) ? List.of("admin.help.people", "admin.help.organisations") : List.of();
    }
}
