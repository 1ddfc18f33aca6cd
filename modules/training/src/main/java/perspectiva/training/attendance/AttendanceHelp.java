package perspectiva.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import perspectiva.spi.Caller;
import perspectiva.spi.HelpTopics;
import perspectiva.spi.Role;

/** How people are marked, and how they excuse themselves. */
@ApplicationScoped
public class AttendanceHelp implements HelpTopics {

    @Override
    public List<String> topicsFor(Caller caller) {
        if (caller.isAny(Role.TRAINER, Role.DIRECTOR)) {
            return List.of("training.attendance.help.mark", "training.attendance.help.code");
        }
        return caller.is(Role.PARTICIPANT) ? List.of("training.attendance.help.absent") : List.of();
    }
}
