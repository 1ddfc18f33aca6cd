package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import perspectiva.core.start.OneByOne;
import perspectiva.spi.ScheduledTask;

/** Reminds those who come two days before a session begins, or as many as the setting says. */
@ApplicationScoped
public class BeginningTask implements ScheduledTask {

    @Inject
    Beginnings beginnings;

    @Override
    public String name() {
        return "beginnings";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        OneByOne.all("reminding of the session", beginnings.near(), beginnings::remind);
    }
}
