package perspectiva.core.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import perspectiva.spi.ScheduledTask;

/** Forgets old wrong tries, and with them the network addresses they came from. */
@ApplicationScoped
class DoorCountTask implements ScheduledTask {

    @Inject
    DoorCount count;

    @Override
    public String name() {
        return "doorcount";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        count.forgetTheQuiet();
    }
}
