package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import perspectiva.spi.ScheduledTask;

/** Deletes postings whose e-mail nobody confirmed: nobody has a right to keep them. */
@ApplicationScoped
public class StalePostings implements ScheduledTask {

    @Inject
    Postings postings;

    @Override
    public String name() {
        return "stale";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        postings.forgetUnconfirmed();
    }
}
