package perspectiva.core.modules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import perspectiva.core.modules.Modules.State;

/**
 * Lets a switch take effect once it is certain. Not a boundary: those answer callers, in transactions of their own, and there
 * is neither here.
 */
@ApplicationScoped
class Turning {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Modules that were switched, in this order. */
    record Turned(List<String> modules, boolean isOn) {}

    @Inject
    Modules modules;

    @Inject
    Gate gate;

    void takeEffect(@Observes(during = TransactionPhase.AFTER_SUCCESS) Turned what) {
        for (String name : what.modules()) {
            if (what.isOn()) {
                modules.put(name, State.ON);
            } else {
                modules.put(name, State.QUIESCING);
                gate.awaitQuiet(name, PATIENCE);
                modules.put(name, State.OFF);
            }
        }
    }
}
