package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import perspectiva.spi.Caller;
import perspectiva.spi.HelpTopics;
import perspectiva.spi.Role;

/** How people come to courses. */
@ApplicationScoped
public class EnrolmentHelp implements HelpTopics {

    @Override
    public List<String> topicsFor(Caller caller) {
        if (caller.is(Role.DIRECTOR)) {
            return List.of("training.enrolment.help.decide", "training.enrolment.help.waiting");
        }
        if (caller.isAny(Role.EMPLOYER, Role.MEMBER)) {
            return List.of("training.enrolment.help.send");
        }
        return List.of("training.enrolment.help.apply");
    }
}
