package perspectiva.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import perspectiva.spi.Caller;
import perspectiva.spi.HelpTopics;
import perspectiva.spi.Role;

/** How people who write, approve and look for courses do it. */
@ApplicationScoped
public class CourseHelp implements HelpTopics {

    @Override
    public List<String> topicsFor(Caller caller) {
        if (caller.is(Role.DIRECTOR)) {
            return List.of("training.course.help.approve", "training.course.help.change");
        }
        if (caller.is(Role.TRAINER)) {
            return List.of("training.course.help.write", "training.course.help.change");
        }
        if (caller.isAny(Role.EMPLOYER, Role.MEMBER)) {
            return List.of("training.course.help.validate");
        }
        return caller.isAny(Role.BOARD, Role.COUNCIL) ? List.of() : List.of("training.course.help.find");
    }
}
