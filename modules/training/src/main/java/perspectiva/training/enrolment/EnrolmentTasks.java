package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import perspectiva.core.store.DearCount;
import perspectiva.core.store.Now;
import perspectiva.spi.Caller;
import perspectiva.spi.HomeTasks;
import perspectiva.spi.Role;
import perspectiva.spi.Task;
import perspectiva.training.enrolment.entity.EnrolmentState;

/**
 * Applications the office decides, offers that run out, sessions to which too few come or for which a whole group waits; for people,
 * and for whoever sent them, the offers to them.
 */
@ApplicationScoped
public class EnrolmentTasks implements HomeTasks {

    /** How long before its deadline a session with few people is named. */
    private static final int DAYS_AHEAD = 7;

    @Inject
    EnrolmentCounts counts;

    /** Everybody who waits is looked at. */
    private final DearCount another = new DearCount();

    @Override
    public List<Task> tasksFor(Caller caller) {
        if (caller.is(Role.DIRECTOR)) {
            return List.of(
                    Task.of(
                            "training.enrolment.task.applied",
                            counts.in(Set.of(EnrolmentState.APPLIED)),
                            "/training/enrolments?state=applied"),
                    Task.of(
                                    "training.enrolment.task.few",
                                    counts.sessionsWithFew(Now.today().plusDays(DAYS_AHEAD)),
                                    "/training/sessions?state=enrolling&sort=deadline")
                            .urgentIf(true),
                    Task.of(
                            "training.enrolment.task.another",
                            another.of(counts::sessionsWithMany),
                            "/training/enrolments?state=waitlisted"),
                    Task.of(
                            "training.enrolment.task.offers",
                            counts.offersBefore(Now.instant().plus(Duration.ofDays(1))),
                            "/training/enrolments?state=offered"));
        }
        List<Task> tasks = new ArrayList<>();
        if (caller.is(Role.PARTICIPANT)) {
            caller.account().map(this::offer).ifPresent(tasks::add);
        }
        if (caller.isAny(Role.EMPLOYER, Role.MEMBER)) {
            caller.organisation().map(this::offerToStaff).ifPresent(tasks::add);
        }
        return tasks;
    }

    private Task offerToStaff(long organisation) {
        return Task.of(
                        "training.enrolment.task.staffoffer",
                        counts.offersToStaffOf(organisation),
                        "/training/staff?state=offered")
                .urgentIf(true);
    }

    private Task offer(long account) {
        return Task.of("training.enrolment.task.offer", counts.offersTo(account), "/training/mine")
                .urgentIf(true);
    }
}
