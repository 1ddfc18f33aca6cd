package perspectiva.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import perspectiva.core.store.Now;
import perspectiva.spi.Caller;
import perspectiva.spi.HomeTasks;
import perspectiva.spi.Role;
import perspectiva.spi.Task;
import perspectiva.training.session.entity.SessionState;

/** Sessions that wait for the office's decision. */
@ApplicationScoped
public class SessionTasks implements HomeTasks {

    @Inject
    SessionSums sums;

    @Override
    public List<Task> tasksFor(Caller caller) {
        return caller.is(Role.DIRECTOR)
                ? List.of(
                        task(SessionState.ENROLLING, "enrolUntil").urgentIf(true),
                        task(SessionState.CONFIRMED, "startsOn", Now.today().plusDays(1))
                                .urgentIf(true),
                        task(SessionState.RUNNING, "endsOn"),
                        task(SessionState.COMPLETED, "endsOn"))
                : List.of();
    }

    private Task task(SessionState state, String date) {
        return task(state, date, Now.today());
    }

    private Task task(SessionState state, String date, LocalDate before) {
        return Task.of(
                "training.session.task." + state.word(),
                sums.tally(state, date, before),
                "/training/sessions?state=" + state.word());
    }
}
