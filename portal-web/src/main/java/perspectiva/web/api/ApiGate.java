package perspectiva.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import perspectiva.core.modules.Gate;

/** The gate of REST: a resource of a module that is off is not found. */
@Provider
public class ApiGate implements ContainerRequestFilter {

    @Inject
    Gate gate;

    @Inject
    Problems problems;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Class<?> type = resource.getResourceClass();
        if (type != null && !gate.isOpen(type)) {
            request.abortWith(problems.ofHttp(404).response().build());
        }
    }
}
