package perspectiva.training.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import perspectiva.core.store.DearCount;
import perspectiva.spi.Caller;
import perspectiva.spi.HomeTasks;
import perspectiva.spi.Role;
import perspectiva.spi.Task;

/** Examinations whose marks a trainer still has to write down; people of whom the office has to say how their course ended. */
@ApplicationScoped
public class AssessmentTasks implements HomeTasks {

    @Inject
    WaitingExams exams;

    @Inject
    WaitingVerdicts verdicts;

    /** The rules ask for every mark of everybody who waits. */
    private final DearCount unsaid = new DearCount();

    @Override
    public List<Task> tasksFor(Caller caller) {
        List<Task> tasks = new ArrayList<>();
        if (caller.is(Role.DIRECTOR)) {
            tasks.add(Task.of("training.verdict.task", unsaid.of(verdicts::count), "/training/verdicts"));
        }
        if (caller.is(Role.TRAINER)) {
            List<WaitingExam> waiting = exams.list();
            tasks.add(Task.of("training.result.task", waiting.size(), "/training/marks")
                    .urgentIf(waiting.stream().anyMatch(WaitingExam::isOverdue)));
        }
        return tasks;
    }
}
