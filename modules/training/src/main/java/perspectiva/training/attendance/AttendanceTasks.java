package perspectiva.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import perspectiva.spi.Caller;
import perspectiva.spi.HomeTasks;
import perspectiva.spi.Role;
import perspectiva.spi.Task;
import perspectiva.training.session.MeetingRow;

/** The sheet of a trainer's meeting of today, one press away; and meetings whose marks are due or overdue. */
@ApplicationScoped
public class AttendanceTasks implements HomeTasks {

    private static final String LIST = "/training/marks";

    @Inject
    WaitingMeetings waiting;

    @Override
    public List<Task> tasksFor(Caller caller) {
        if (caller.is(Role.TRAINER)) {
            return List.of(today(), due());
        }
        return caller.is(Role.DIRECTOR) ? List.of(overdue()) : List.of();
    }

    private Task today() {
        List<MeetingRow> meetings = waiting.ofToday();
        return Task.of(
                "training.meeting.task.today",
                meetings.size(),
                next(meetings)
                        .map(meeting -> "/training/attendance?meeting=" + meeting.id())
                        .orElse(LIST));
    }

    /** The one that goes on now, or comes next. */
    private static Optional<MeetingRow> next(List<MeetingRow> meetings) {
        return meetings.stream().filter(meeting -> !meeting.isOver()).findFirst();
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
