package perspectiva.core.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import perspectiva.spi.Caller;

/** Special rights within a role, such as "methodist": modules name them, administrators write them into grants. */
@ApplicationScoped
@Transactional
public class Capabilities {

    @Inject
    Register register;

    /** Whether the caller holds it in the organisation it acts for, or everywhere. */
    public boolean holds(Caller caller, String capability) {
        return caller.account()
                .map(account -> register.standingOf(register.byId(account))
                        .capabilitiesIn(caller.organisation())
                        .contains(capability))
                .orElse(false);
    }
}
