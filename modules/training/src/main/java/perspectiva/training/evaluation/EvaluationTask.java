package perspectiva.training.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import perspectiva.spi.ScheduledTask;
import perspectiva.training.evaluation.entity.FormKind;

/** Asks people at the right time, reminds them once, and closes what is over. */
@ApplicationScoped
public class EvaluationTask implements ScheduledTask {

    private static final Logger LOG = Logger.getLogger(EvaluationTask.class.getName());

    @Inject
    EvaluationSteps steps;

    @Override
    public String name() {
        return "forms";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(20);
    }

    @Override
    public void run() {
        steps.over().forEach(round -> alone(round, steps::end));
        steps.forgetSelfRatings();
        for (FormKind kind : FormKind.values()) {
            steps.due(kind).forEach(session -> alone(session, id -> steps.invite(id, kind)));
        }
        steps.silent().forEach(round -> alone(round, steps::remind));
        steps.untold().forEach(round -> alone(round, steps::tell));
    }

    /** What fails for one hinders no other; it is tried again with the next round. */
    private static void alone(long id, LongConsumer step) {
        try {
            step.accept(id);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A step of the forms of " + id + " failed", failed);
        }
    }
}
