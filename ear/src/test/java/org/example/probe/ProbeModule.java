package org.example.probe;

import jakarta.enterprise.context.ApplicationScoped;
import perspectiva.spi.PortalModule;

/** A module with one record and one service. */
@ApplicationScoped
public class ProbeModule implements PortalModule {

    @Override
    public String name() {
        return "probe";
    }
}
