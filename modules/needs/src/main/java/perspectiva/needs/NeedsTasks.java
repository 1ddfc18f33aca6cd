package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import perspectiva.core.store.Now;
import perspectiva.spi.Caller;
import perspectiva.spi.HomeTasks;
import perspectiva.spi.Role;
import perspectiva.spi.Task;

/** What waits for the director and for employers. */
@ApplicationScoped
public class NeedsTasks implements HomeTasks {

    /** Within how many days a sent need is to be verified. */
    static final int PATIENCE_DAYS = 3;

    /** How many days before the end the employer is asked. */
    static final int WARNING_DAYS = 7;

    @Inject
    NeedRows rows;

    @Override
    public List<Task> tasksFor(Caller caller) {
        if (caller.is(Role.DIRECTOR)) {
            return List.of(waiting(caller), expiring("needs.task.expiring", caller));
        }
        if (!caller.isAny(Role.EMPLOYER, Role.MEMBER) || caller.organisation().isEmpty()) {
            return List.of();
        }
        return List.of(
                stage("returned", caller).urgentIf(true),
                again(caller),
                expiring("needs.task.stilltrue", caller),
                stage("draft", caller),
                stage("partly_filled", caller));
    }

    /** What was wanted last quarter and may be wanted again; only of one's own, also for a board member who reads all. */
    private Task again(Caller caller) {
        long own = caller.organisation().orElseThrow();
        long over =
                rows.tally(NeedFilter.ALL.of(own).withStage("again"), caller).count();
        return Task.of("needs.task.again", over, "/needs/list?stage=again&employer=" + own);
    }

    private Task waiting(Caller caller) {
        NeedTally waiting = rows.tally(NeedFilter.ALL.withStage("submitted"), caller);
        Instant late = Now.instant().minus(Duration.ofDays(PATIENCE_DAYS));
        return Task.of("needs.task.submitted", waiting.count(), "/needs/desk")
                .since(waiting.oldest())
                .urgentIf(waiting.oldest() != null && waiting.oldest().isBefore(late));
    }

    private Task expiring(String key, Caller caller) {
        long expiring = rows.expiring(Now.today().plusDays(WARNING_DAYS), caller);
        return Task.of(key, expiring, "/needs/list?stage=open&sort=until").urgentIf(true);
    }

    private Task stage(String stage, Caller caller) {
        NeedTally tally = rows.tally(NeedFilter.ALL.withStage(stage), caller);
        return Task.of("needs.task." + stage, tally.count(), "/needs/list?stage=" + stage)
                .since(tally.oldest());
    }
}
