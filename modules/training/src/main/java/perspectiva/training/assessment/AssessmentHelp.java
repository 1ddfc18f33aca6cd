package perspectiva.training.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import perspectiva.spi.Caller;
import perspectiva.spi.HelpTopics;
import perspectiva.spi.Role;

/** How marks are written down, and what follows from them. */
@ApplicationScoped
public class AssessmentHelp implements HelpTopics {

    @Override
    public List<String> topicsFor(Caller caller) {
        return caller.isAny(Role.TRAINER, Role.DIRECTOR) ? List.of("training.result.help") : List.of();
    }
}
