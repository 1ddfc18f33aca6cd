package perspectiva.training.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import perspectiva.spi.Caller;
import perspectiva.spi.HomeTasks;
import perspectiva.spi.Role;
import perspectiva.spi.Task;

/** Forms that wait for an answer of a participant, or of those who sent somebody. */
@ApplicationScoped
public class EvaluationTasks implements HomeTasks {

    @Inject
    OpenForms forms;

    @Override
    public List<Task> tasksFor(Caller caller) {
        List<Task> tasks = new ArrayList<>();
        if (caller.is(Role.PARTICIPANT)) {
            tasks.add(Task.of("training.form.task.mine", forms.countMine(), "/training/mine"));
        }
        if (caller.isAny(Role.EMPLOYER, Role.MEMBER) && caller.organisation().isPresent()) {
            tasks.add(Task.of("training.form.task.ours", forms.countOurs(), "/training/staff"));
        }
        return tasks;
    }
}
