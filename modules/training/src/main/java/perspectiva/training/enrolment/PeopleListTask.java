package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import perspectiva.core.modules.Gate;
import perspectiva.spi.Refused;
import perspectiva.spi.ScheduledTask;

/** Lets the people of brought lists in, one after the other, so that nobody who applies meanwhile waits for a whole list. */
@ApplicationScoped
public class PeopleListTask implements ScheduledTask {

    private static final Logger LOG = Logger.getLogger(PeopleListTask.class.getName());

    @Inject
    PeopleListSteps steps;

    @Inject
    Gate gate;

    @Override
    public String name() {
        return "lists";
    }

    /** Short: somebody is looking at the page. */
    @Override
    public Duration pause() {
        return Duration.ofSeconds(3);
    }

    @Override
    public void run() {
        for (long id : steps.running()) {
            if (steps.claim(id)) {
                work(id);
            }
        }
        steps.sweep();
    }

    /** Where the module is switched off in the middle it stops, and goes on when the module is on again. */
    private void work(long id) {
        for (Optional<Long> line = steps.next(id); line.isPresent(); line = steps.next(id)) {
            if (!gate.isOpen(PeopleListTask.class)) {
                steps.giveBack(id);
                return;
            }
            admit(line.get());
        }
        steps.finish(id);
    }

    private void admit(long line) {
        try {
            steps.admit(line);
        } catch (Refused why) {
            steps.refuse(line, why);
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, "A person of a list could not be let in", broken);
            steps.refuse(line, new Refused("training.list.refused.broken"));
        }
    }
}
