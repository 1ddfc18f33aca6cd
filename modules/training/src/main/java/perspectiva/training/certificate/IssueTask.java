package perspectiva.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import perspectiva.spi.Refused;
import perspectiva.spi.ScheduledTask;

/** Issues documents in the background, run by run. */
@ApplicationScoped
public class IssueTask implements ScheduledTask {

    private static final Logger LOG = Logger.getLogger(IssueTask.class.getName());

    @Inject
    IssueSteps steps;

    @Override
    public String name() {
        return "issuing";
    }

    /** Short: somebody is looking at the page. Looking whether there is something costs one row of an index. */
    @Override
    public Duration pause() {
        return Duration.ofSeconds(3);
    }

    @Override
    public void run() {
        for (long id : steps.live()) {
            if (steps.claim(id)) {
                work(id);
            }
        }
    }

    private void work(long id) {
        int issued = portion(id);
        while (issued > 0) {
            issued = portion(id);
        }
        steps.finish(id);
    }

    /** A whole piece, or, when one of its people is refused, one by one up to that one, who is passed over. */
    private int portion(long id) {
        try {
            return steps.issue(id, IssueSteps.PIECE);
        } catch (RuntimeException someone) {
            return oneByOne(id);
        }
    }

    private int oneByOne(long id) {
        try {
            while (steps.issue(id, 1) > 0) {
                // The next one.
            }
            return 0;
        } catch (Refused why) {
            steps.skip(id, why);
            return 1;
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, "A document of run " + id + " could not be made", broken);
            steps.skip(id, new Refused("training.certificate.refused.broken"));
            return 1;
        }
    }
}
