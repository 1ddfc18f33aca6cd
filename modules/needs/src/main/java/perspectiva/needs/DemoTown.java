package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import perspectiva.core.caller.Identity;
import perspectiva.core.demo.DemoAccounts;
import perspectiva.core.demo.DemoPeople;
import perspectiva.core.people.Organisation;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** The people and organisations of the demonstration, as those who post and verify needs. */
@ApplicationScoped
class DemoTown {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    DemoPeople people;

    /** The organisations by their keys in core's table. */
    Map<String, Organisation> employers() {
        Map<String, Organisation> byName = entities.createQuery("select o from Organisation o", Organisation.class)
                .getResultStream()
                .collect(Collectors.toMap(Organisation::shortName, organisation -> organisation));
        Map<String, Organisation> byKey = new HashMap<>();
        DemoJob.table("/perspectiva/core/demo/organisations.csv")
                .forEach(row -> byKey.put(row.get("key"), byName.get(row.get("short_name"))));
        return byKey;
    }

    List<Caller> directors() {
        return DemoAccounts.of(Role.DIRECTOR).stream()
                .map(account -> people.caller(account, Optional.empty()))
                .toList();
    }

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
