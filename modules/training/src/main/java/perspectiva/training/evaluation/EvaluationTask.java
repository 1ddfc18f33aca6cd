package perspectiva.training.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import perspectiva.core.start.OneByOne;
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
        OneByOne.all("closing the form", steps.over(), steps::end);
        steps.forgetSelfRatings();
        for (FormKind kind : FormKind.values()) {
            OneByOne.all("asking those of the session", steps.due(kind), session -> steps.invite(session, kind));
        }
        OneByOne.all("reminding of the form", steps.silent(), steps::remind);
        OneByOne.all("telling of the form", steps.untold(), steps::tell);
    }
}
