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

/** Sessions that wait for the office's decision, and a trainer's meetings of today. */
@ApplicationScoped
public class SessionTasks implements HomeTasks {

    @Inject
    SessionSums sums;

    @Inject
    MeetingRows meetings;

    @Inject
    Teaching teaching;

    @Override
    public List<Task> tasksFor(Caller caller) {
        if (caller.is(Role.DIRECTOR)) {
            return List.of(
                    task(SessionState.ENROLLING, "enrolUntil").urgentIf(true),
                    task(SessionState.RUNNING, "endsOn"),
                    task(SessionState.COMPLETED, "endsOn"));
        }
        return caller.is(Role.TRAINER) ? List.of(today()) : List.of();
    }

    private Task task(SessionState state, String date) {
        return Task.of(
                "training.session.task." + state.word(),
                sums.tally(state, date, Now.today()),
                "/training/sessions?state=" + state.word());
    }

    private Task today() {
        LocalDate today = Now.today();
        long count = meetings
                .between(
                        today.atStartOfDay(Now.zone()).toInstant(),
                        today.plusDays(1).atStartOfDay(Now.zone()).toInstant(),
                        MeetingFilter.ALL.by(teaching.own()))
                .stream()
                .filter(MeetingRow::isPlanned)
                .count();
        return Task.of("training.meeting.task.today", count, "/training/timetable");
    }
}
