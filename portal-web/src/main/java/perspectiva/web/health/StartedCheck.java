package perspectiva.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import perspectiva.core.start.Start;

/** The portal has started and is not stopping. */
@Readiness
@ApplicationScoped
public class StartedCheck implements HealthCheck {

    @Inject
    Start start;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("start").status(start.isReady()).build();
    }
}
