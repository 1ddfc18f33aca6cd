package perspectiva.training.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import perspectiva.spi.Caller;
import perspectiva.spi.HelpTopics;
import perspectiva.spi.Role;

/** How forms are answered, and how they are read. */
@ApplicationScoped
public class EvaluationHelp implements HelpTopics {

    @Override
    public List<String> topicsFor(Caller caller) {
        if (caller.isAny(Role.TRAINER, Role.DIRECTOR)) {
            return List.of("training.form.help.read");
        }
        return caller.is(Role.PARTICIPANT) ? List.of("training.form.help.answer") : List.of();
    }
}
