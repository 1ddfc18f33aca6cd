package perspectiva.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import perspectiva.spi.Caller;
import perspectiva.spi.HelpTopics;
import perspectiva.spi.Role;

/** How sessions are planned and followed. */
@ApplicationScoped
public class SessionHelp implements HelpTopics {

    @Override
    public List<String> topicsFor(Caller caller) {
        if (caller.is(Role.DIRECTOR)) {
            return List.of("training.session.help.plan", "training.calendar.help.follow");
        }
        if (caller.is(Role.TRAINER)) {
            return List.of("training.calendar.help.follow");
        }
        return caller.is(Role.PARTICIPANT) ? List.of("training.calendar.help.own") : List.of();
    }
}
