package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import perspectiva.spi.ScheduledTask;

/** Takes back offers whose time is over and offers what is free to the next: within a minute. */
@ApplicationScoped
public class OfferRound implements ScheduledTask {

    private static final Logger LOG = Logger.getLogger(OfferRound.class.getName());

    @Inject
    Offers offers;

    @Override
    public String name() {
        return "offers";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(45);
    }

    @Override
    public void run() {
        offers.over().forEach(id -> alone(id, offers::lapse));
        offers.awaited().forEach(id -> alone(id, offers::advance));
    }

    /** What fails for one hinders no other; it is tried again with the next round. */
    private static void alone(long id, LongConsumer work) {
        try {
            work.accept(id);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A seat of " + id + " could not be given on", failed);
        }
    }
}
