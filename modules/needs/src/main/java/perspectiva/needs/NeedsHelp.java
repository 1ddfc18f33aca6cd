package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import perspectiva.spi.Caller;
import perspectiva.spi.HelpTopics;
import perspectiva.spi.Role;

/** How people who post, verify and read needs do it. */
@ApplicationScoped
public class NeedsHelp implements HelpTopics {

    @Override
    public List<String> topicsFor(Caller caller) {
        if (caller.is(Role.DIRECTOR)) {
            return List.of("needs.help.verify", "needs.help.code", "needs.help.behalf", "needs.help.table");
        }
        if (caller.isAny(Role.EMPLOYER, Role.MEMBER)) {
            return List.of("needs.help.post", "needs.help.after", "needs.help.stilltrue", "needs.help.filled");
        }
        if (caller.isAny(Role.BOARD, Role.COUNCIL)) {
            return List.of("needs.help.read", "needs.help.table");
        }
        return List.of("needs.help.find");
    }
}
