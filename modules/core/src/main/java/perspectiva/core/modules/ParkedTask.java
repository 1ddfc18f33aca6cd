package perspectiva.core.modules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import perspectiva.spi.ScheduledTask;

/**
 * Tells modules that are on again what they missed. Where one announcement fails, the module's later ones wait behind it,
 * since they may build on it; after {@link ParkedEvent#KEPT} it is dropped.
 */
@ApplicationScoped
public class ParkedTask implements ScheduledTask {

    @Inject
    Announcements announcements;

    @Inject
    Modules modules;

    @Override
    public String name() {
        return "parked";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(10);
    }

    /** One module's failure does not keep the others waiting; the first is reported when all have had their turn. */
    @Override
    public void run() {
        RuntimeException first = null;
        for (InstalledModule module : modules.on()) {
            try {
                catchUp(module.name());
            } catch (RuntimeException failed) {
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private void catchUp(String module) {
        for (long number : announcements.parked(module)) {
            if (!modules.isOn(module)) {
                return;
            }
            announcements.replay(number);
        }
        announcements.parked(module);
    }
}
