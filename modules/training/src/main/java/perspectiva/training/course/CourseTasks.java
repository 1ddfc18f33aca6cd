package perspectiva.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import perspectiva.core.accounts.Capabilities;
import perspectiva.spi.Caller;
import perspectiva.spi.HomeTasks;
import perspectiva.spi.Role;
import perspectiva.spi.Task;
import perspectiva.training.course.entity.Reader;

/** Versions of courses that wait for somebody's word, or came back to those who write them. */
@ApplicationScoped
public class CourseTasks implements HomeTasks {

    @Inject
    CourseRows rows;

    @Inject
    Readers readers;

    @Inject
    Capabilities capabilities;

    @Override
    public List<Task> tasksFor(Caller caller) {
        Reader reader = readers.of(caller);
        List<Task> tasks = new ArrayList<>();
        if (caller.is(Role.DIRECTOR)) {
            tasks.add(task("employer_validated", reader));
            tasks.add(task("methodological_review", reader));
            tasks.add(task("approved", reader));
        } else if (reader.isEmployer()) {
            tasks.add(task("reviewed", reader));
        } else if (reader.institution() != 0) {
            tasks.add(task("returned", reader).urgentIf(true));
            if (capabilities.holds(caller, CourseVersions.METHODIST)) {
                tasks.add(task("methodological_review", reader));
            }
        }
        return tasks;
    }

    private Task task(String stage, Reader reader) {
        return Task.of("training.version.task." + stage, rows.tally(stage, reader), "/training/courses?stage=" + stage);
    }
}
