package perspectiva.training.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import perspectiva.spi.ScheduledTask;
import perspectiva.training.evaluation.entity.FormKind;

/** Asks people at the right time, reminds them once, and closes what is over. */
@ApplicationScoped
public class EvaluationTask implements ScheduledTask {

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
        steps.over().forEach(steps::end);
        steps.forgetSelfRatings();
        for (FormKind kind : FormKind.values()) {
            steps.due(kind).forEach(session -> steps.invite(session, kind));
        }
        steps.silent().forEach(steps::remind);
        steps.untold().forEach(steps::tell);
    }
}
