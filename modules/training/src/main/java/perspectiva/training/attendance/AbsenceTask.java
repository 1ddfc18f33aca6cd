package perspectiva.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import perspectiva.core.start.OneByOne;
import perspectiva.spi.ScheduledTask;

/** Tells those whom it concerns when somebody has missed two more meetings, or as many as the setting says. */
@ApplicationScoped
public class AbsenceTask implements ScheduledTask {

    @Inject
    MissedMeetings missed;

    @Override
    public String name() {
        return "absences";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        OneByOne.all("telling of absences in enrolment", missed.due(), missed::tell);
    }
}
