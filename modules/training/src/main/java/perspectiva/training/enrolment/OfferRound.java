package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import perspectiva.core.start.OneByOne;
import perspectiva.spi.ScheduledTask;

/** Takes back offers whose time is over and offers what is free to the next: within a minute. */
@ApplicationScoped
public class OfferRound implements ScheduledTask {

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
        OneByOne.all("ending the offer of", offers.over(), offers::lapse);
        OneByOne.all("giving on a seat of the session", offers.awaited(), offers::advance);
    }
}
