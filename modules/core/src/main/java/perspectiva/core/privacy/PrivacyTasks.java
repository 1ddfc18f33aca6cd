package perspectiva.core.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import perspectiva.core.store.Paging;
import perspectiva.spi.Caller;
import perspectiva.spi.HomeTasks;
import perspectiva.spi.Role;
import perspectiva.spi.Task;

/** What waits for the office about people's data. */
@ApplicationScoped
public class PrivacyTasks implements HomeTasks {

    /** Days before the answer is due from which on it is urgent. */
    private static final int SOON = 3;

    @Inject
    Requests requests;

    @Inject
    Retention retention;

    @Override
    @Transactional
    public List<Task> tasksFor(Caller caller) {
        if (!caller.isAny(Role.DIRECTOR, Role.ADMINISTRATOR)) {
            return List.of();
        }
        boolean isUrgent = requests.page(true, "", new Paging(1, 1, "", false)).rows().stream()
                .anyMatch(first -> first.daysLeft() <= SOON);
        return List.of(
                Task.of("core.task.requests", requests.count(true), "/admin/privacy")
                        .urgentIf(isUrgent),
                Task.of("core.task.retention", retention.count(), "/admin/retention"));
    }
}
