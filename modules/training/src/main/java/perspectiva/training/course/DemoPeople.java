package perspectiva.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import perspectiva.core.accounts.Account;
import perspectiva.core.caller.Identity;
import perspectiva.core.demo.DemoAccount;
import perspectiva.core.demo.DemoAccounts;
import perspectiva.core.people.Organisation;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** The people and organisations of the demonstration, as those who write and approve of courses. */
@ApplicationScoped
class DemoPeople {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

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
        return DemoAccounts.all().stream()
                .filter(account -> account.role() == Role.DIRECTOR)
                .map(account -> caller(account, Optional.empty()))
                .toList();
    }

    /** Somebody with an account for the organisation, or its staff without one. */
    Caller of(String key, Organisation organisation, Role role) {
        return DemoAccounts.all().stream()
                .filter(account -> key.equals(account.organisationKey()) && account.role() == role)
                .findFirst()
                .map(account -> caller(account, Optional.of(organisation.id())))
                .orElseGet(() -> new Identity(
                        Optional.empty(),
                        organisation.shortName(),
                        Optional.of(organisation.id()),
                        Set.of(role),
                        Identity.RUSSIAN,
                        false));
    }

    private Caller caller(DemoAccount account, Optional<Long> organisation) {
        Optional<Long> id = entities.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", account.email())
                .getResultStream()
                .findFirst()
                .map(Account::id);
        return new Identity(id, account.displayName(), organisation, Set.of(account.role()), Identity.RUSSIAN, false);
    }
}
