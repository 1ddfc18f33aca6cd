package perspectiva.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import perspectiva.core.store.Now;
import perspectiva.spi.ScheduledTask;

/** Reminds holders 90, 30 and 7 days before the last day of their documents. */
@ApplicationScoped
public class ExpiryTask implements ScheduledTask {

    @Inject
    Reminders reminders;

    @Override
    public String name() {
        return "expiry";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        long after = 0;
        List<Long> portion = reminders.near(Now.today(), after);
        while (!portion.isEmpty()) {
            reminders.remind(portion);
            after = portion.get(portion.size() - 1);
            portion = reminders.near(Now.today(), after);
        }
    }
}
