package perspectiva.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import perspectiva.spi.Caller;
import perspectiva.spi.HomeTasks;
import perspectiva.spi.Role;
import perspectiva.spi.Task;

/** Meetings whose marks are due or overdue. What a trainer teaches today is no task but shown: see the part {@code today}. */
@ApplicationScoped
public class AttendanceTasks implements HomeTasks {

    private static final String LIST = "/training/marks";

    @Inject
    WaitingMeetings waiting;

    @Override
    public List<Task> tasksFor(Caller caller) {
        if (caller.is(Role.TRAINER)) {
            return List.of(due());
        }
        return caller.is(Role.DIRECTOR) ? List.of(overdue()) : List.of();
    }

    private Task due() {
        long count = waiting.count();
        return Task.of("training.attendance.task.due", count, LIST).urgentIf(count > 0 && waiting.overdue() > 0);
    }

    private Task overdue() {
        return Task.of("training.attendance.task.overdue", waiting.overdue(), LIST)
                .urgentIf(true);
    }
}
