package perspectiva.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where programs talk to the portal: {@code /api/v1/<module>/...}. Modules bring the resources. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
