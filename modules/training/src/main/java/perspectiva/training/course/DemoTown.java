package perspectiva.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import perspectiva.core.caller.Identity;
import perspectiva.core.demo.DemoAccounts;
import perspectiva.core.demo.DemoPeople;
import perspectiva.core.people.Organisation;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** The people and organisations of the demonstration, as those who write and approve of courses. */
@ApplicationScoped
class DemoTown {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    DemoPeople people;

    /** The organisations by their keys in core's table. */
    Map<String, Organisation> organisations() {
        Map<String, Organisation> byName = entities.createQuery("select o from Organisation o", Organisation.class)
                .getResultStream()
                .collect(Collectors.toMap(Organisation::shortName, Function.identity()));
        Map<String, Organisation> byKey = new HashMap<>();
        DemoCourse.table("/perspectiva/core/demo/organisations.csv")
                .forEach(row -> byKey.put(row.get("key"), byName.get(row.get("short_name"))));
        return byKey;
    }

    List<Caller> directors() {
        return DemoAccounts.of(Role.DIRECTOR).stream()
                .map(account -> people.caller(account, Optional.empty()))
                .toList();
    }

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
