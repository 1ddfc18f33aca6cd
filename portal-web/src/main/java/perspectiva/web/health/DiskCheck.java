package perspectiva.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import perspectiva.core.start.Settings;

/** There is room where the data lies: {@code perspectiva.disk.megabytes}, 200 unless set. */
@Readiness
@ApplicationScoped
public class DiskCheck implements HealthCheck {

    private static final int ENOUGH = 200;
    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    Settings settings;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("disk").status(hasRoom()).build();
    }

    boolean hasRoom() {
        return existing(settings.data()).toFile().getUsableSpace()
                > settings.number("disk.megabytes", ENOUGH) * MEGABYTE;
    }

    /** The folder itself is made when something is first written. */
    private static Path existing(Path folder) {
        return Files.exists(folder) || folder.getParent() == null ? folder : existing(folder.getParent());
    }
}
