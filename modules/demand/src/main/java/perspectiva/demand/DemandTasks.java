package perspectiva.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import perspectiva.spi.Caller;
import perspectiva.spi.HomeTasks;
import perspectiva.spi.Role;
import perspectiva.spi.Task;

/** Training institutions that wait for an employer's answer. */
@ApplicationScoped
public class DemandTasks implements HomeTasks {

    @Inject
    Introductions introductions;

    @Override
    public List<Task> tasksFor(Caller caller) {
        if (!caller.isAny(Role.EMPLOYER, Role.MEMBER)) {
            return List.of();
        }
        return List.of(Task.of("demand.task.asked", introductions.waiting(), "/demand/introductions"));
    }
}
