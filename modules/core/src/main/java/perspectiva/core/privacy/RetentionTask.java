package perspectiva.core.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import perspectiva.core.modules.Extension;
import perspectiva.core.modules.Extensions;
import perspectiva.core.modules.Gate;
import perspectiva.spi.RetentionRule;
import perspectiva.spi.ScheduledTask;

/** Looks every night what need not be kept any more. It destroys nothing: it proposes, and people decide. */
@ApplicationScoped
class RetentionTask implements ScheduledTask {

    @Inject
    Extensions extensions;

    @Inject
    Gate gate;

    @Inject
    Retention retention;

    @Inject
    InactiveAccounts inactive;

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        inactive.ask();
        for (Extension<RetentionRule> rule : extensions.open(RetentionRule.class)) {
            gate.through(rule.type(), () -> {
                retention.propose(retention.ownerOf(rule), rule.bean());
                return null;
            });
        }
    }
}
