package perspectiva.web;

import perspectiva.core.CoreModule;
import perspectiva.spi.PortalModule;

/** A part of the portal itself: always on, and of the portal's own version. */
public abstract class PortalPart implements PortalModule {

    @Override
    public boolean isSwitchable() {
        return false;
    }

    /** The WAR is unpacked, where Java reads no manifest; its parts are as old as the core they are built with. */
    @Override
    public String version() {
        String stated = CoreModule.class.getPackage().getImplementationVersion();
        return stated == null ? "0" : stated;
    }
}
