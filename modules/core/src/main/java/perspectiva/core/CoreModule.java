package perspectiva.core;

import jakarta.enterprise.context.ApplicationScoped;
import perspectiva.spi.PortalModule;

/** What every module may rely on: people and organisations, accounts, code lists, records, audit, mail. Always on. */
@ApplicationScoped
public class CoreModule implements PortalModule {

    @Override
    public String name() {
        return "core";
    }

    @Override
    public boolean isSwitchable() {
        return false;
    }
}
