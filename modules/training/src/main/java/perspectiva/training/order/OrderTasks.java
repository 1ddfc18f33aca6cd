package perspectiva.training.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import perspectiva.core.store.DearCount;
import perspectiva.spi.Caller;
import perspectiva.spi.HomeTasks;
import perspectiva.spi.Role;
import perspectiva.spi.Task;

/** Sessions about whose people the office still has to draw up an order. */
@ApplicationScoped
public class OrderTasks implements HomeTasks {

    @Inject
    UnorderedSessions waiting;

    /** Everybody of the sessions that go on is looked at. */
    private final DearCount sessions = new DearCount();

    @Override
    public List<Task> tasksFor(Caller caller) {
        return caller.is(Role.DIRECTOR)
                ? List.of(Task.of("training.order.task.waiting", sessions.of(waiting::count), "/training/orders"))
                : List.of();
    }
}
