package perspectiva.core.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import perspectiva.spi.ScheduledTask;

/** Looks every other second whether the command line asked for something. */
@ApplicationScoped
class OrderTask implements ScheduledTask {

    @Inject
    Orders orders;

    @Override
    public String name() {
        return "orders";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        orders.apply();
    }
}
