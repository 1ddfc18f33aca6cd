package perspectiva.needs;

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

/** The people and organisations of the demonstration, as those who post and verify needs. */
@ApplicationScoped
class DemoTown {

    @Inject
    DemoPeople people;

    /** Who posts for an employer: the account it has, or somebody of its staff without one. */
    Caller postsFor(String key, Organisation employer) {
        return DemoAccounts.all().stream()
                .filter(account -> key.equals(account.organisationKey()))
                .filter(account -> account.role() == Role.EMPLOYER || account.role() == Role.MEMBER)
                .findFirst()
                .map(account -> people.caller(account, Optional.of(employer.id())))
                .orElseGet(() -> staff(employer));
    }

    private static Caller staff(Organisation employer) {
        return new Identity(
                Optional.empty(),
                "Отдел кадров, " + employer.shortName(),
                Optional.of(employer.id()),
                Set.of(Role.EMPLOYER),
                Identity.RUSSIAN,
                false);
    }
}
