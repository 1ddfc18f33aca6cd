package perspectiva.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import perspectiva.spi.Caller;
import perspectiva.spi.HomeTasks;
import perspectiva.spi.Role;
import perspectiva.spi.Task;

/** Training institutions that wait for an employer's answer, and groups that wait for commitments. */
@ApplicationScoped
public class DemandTasks implements HomeTasks {

    @Inject
    Introductions introductions;

    @Inject
    NeedGroups groups;

    @Override
    public List<Task> tasksFor(Caller caller) {
        if (caller.is(Role.DIRECTOR)) {
            return List.of(Task.of("demand.task.uncommitted", groups.unanswered(), "/demand/groups"));
        }
        if (!caller.isAny(Role.EMPLOYER, Role.MEMBER)) {
            return List.of();
        }
        return List.of(
                Task.of("demand.task.asked", introductions.waiting(), "/demand/introductions"),
                Task.of("demand.task.groups", groups.unanswered(), "/demand/groups"));
    }
}
