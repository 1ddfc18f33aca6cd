package perspectiva.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import perspectiva.core.caller.Identity;
import perspectiva.core.demo.DemoAccounts;
import perspectiva.core.demo.DemoPeople;
import perspectiva.core.people.Organisation;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** The people and organisations of the demonstration, as those who write and approve of courses. */
@ApplicationScoped
class DemoTown {

    @Inject
    DemoPeople people;

    /** Somebody with an account for the organisation, or its staff without one. */
    Caller of(String key, Organisation organisation, Role role) {
        return DemoAccounts.of(role).stream()
                .filter(account -> key.equals(account.organisationKey()))
                .findFirst()
                .map(account -> people.caller(account, Optional.of(organisation.id())))
                .orElseGet(() -> new Identity(
                        Optional.empty(),
                        organisation.shortName(),
                        Optional.of(organisation.id()),
                        Set.of(role),
                        Identity.RUSSIAN,
                        false));
    }
}
