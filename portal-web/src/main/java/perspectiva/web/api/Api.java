package perspectiva.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Where programs talk to the portal: {@code /api/v1/<module>/...}. Modules bring the resources. */
@ApplicationPath("/api/v1")
public class Api extends Application {

    /** The server's own description would tell its version; what the interface is, OpenAPI says. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
