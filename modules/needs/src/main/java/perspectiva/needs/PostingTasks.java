package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.needs.entity.Posting;
import perspectiva.spi.Caller;
import perspectiva.spi.HomeTasks;
import perspectiva.spi.Role;
import perspectiva.spi.Task;

/** Confirmed postings that wait for the staff to find out whose they are. */
@ApplicationScoped
public class PostingTasks implements HomeTasks {

    @Inject
    Postings postings;

    @Override
    public List<Task> tasksFor(Caller caller) {
        if (!caller.is(Role.DIRECTOR)) {
            return List.of();
        }
        Slice<Posting> waiting = postings.waiting("", new Paging(1, 1, "", false));
        return List.of(Task.of("needs.task.postings", waiting.total(), "/needs/postings")
                .since(waiting.rows().stream()
                        .findFirst()
                        .map(Posting::confirmedAt)
                        .orElse(null)));
    }
}
