package perspectiva.training;

import jakarta.enterprise.context.ApplicationScoped;
import perspectiva.spi.PortalModule;

/** The partnership's training centre and other institutions keep their courses, and run them. */
@ApplicationScoped
public class TrainingModule implements PortalModule {

    @Override
    public String name() {
        return "training";
    }
}
