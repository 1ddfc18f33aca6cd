package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import perspectiva.core.store.Now;
import perspectiva.spi.ScheduledTask;

/** Takes vacancies down when their time is over, after asking their employers in good time whether they still hold. */
@ApplicationScoped
public class NeedExpiry implements ScheduledTask {

    /** How many in one run: the rest is for the next. */
    private static final int PORTION = 500;

    @Inject
    NeedRows rows;

    @Inject
    Needs needs;

    @Override
    public String name() {
        return "expiry";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        rows.overdue(Now.today(), PORTION).forEach(needs::expire);
        rows.unasked(Now.today().plusDays(NeedsTasks.WARNING_DAYS), PORTION).forEach(needs::ask);
    }
}
