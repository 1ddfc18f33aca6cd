package perspectiva.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import perspectiva.core.start.Room;

/** There is room where the data lies. */
@Readiness
@ApplicationScoped
public class DiskCheck implements HealthCheck {

    @Inject
    Room room;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("disk").status(room.isEnough()).build();
    }
}
