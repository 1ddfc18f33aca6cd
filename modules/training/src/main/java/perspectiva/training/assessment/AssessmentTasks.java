package perspectiva.training.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import perspectiva.spi.Caller;
import perspectiva.spi.HomeTasks;
import perspectiva.spi.Role;
import perspectiva.spi.Task;

/** Examinations whose marks a trainer still has to write down. */
@ApplicationScoped
public class AssessmentTasks implements HomeTasks {

    @Inject
    WaitingExams exams;

    @Override
    public List<Task> tasksFor(Caller caller) {
        if (!caller.is(Role.TRAINER)) {
            return List.of();
        }
        List<WaitingExam> waiting = exams.list();
        return List.of(Task.of("training.result.task", waiting.size(), "/training/marks")
                .urgentIf(waiting.stream().anyMatch(WaitingExam::isOverdue)));
    }
}
