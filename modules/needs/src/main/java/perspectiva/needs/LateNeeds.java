package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import perspectiva.spi.ScheduledTask;

/** Tells the directorate, once for each need, that it has waited longer than promised. */
@ApplicationScoped
public class LateNeeds implements ScheduledTask {

    @Inject
    Desk desk;

    @Override
    public String name() {
        return "late";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        desk.tellLate();
    }
}
