package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import perspectiva.spi.Caller;
import perspectiva.spi.HomeTasks;
import perspectiva.spi.Role;
import perspectiva.spi.Task;

/** Wordings of skills wait for the director. */
@ApplicationScoped
class SkillTasks implements HomeTasks {

    @Inject
    NeedSkills skills;

    @Override
    public List<Task> tasksFor(Caller caller) {
        return caller.is(Role.DIRECTOR)
                ? List.of(Task.of("needs.task.wordings", skills.countUnmapped(), "/needs/wordings"))
                : List.of();
    }
}
