package perspectiva.core.demo;

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
import perspectiva.core.caller.Identity;
import perspectiva.core.people.Organisation;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** The people and organisations of the demonstration, as callers, so that its records say who did what. */
@ApplicationScoped
public class DemoPeople {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** The organisations by their keys in the demonstration's table. */
    public Map<String, Organisation> organisations() {
        Map<String, Organisation> byName = entities.createQuery("select o from Organisation o", Organisation.class)
                .getResultStream()
                .collect(Collectors.toMap(Organisation::shortName, Function.identity()));
        Map<String, Organisation> byKey = new HashMap<>();
        DemoFile.ofCore("organisations").forEach(row -> byKey.put(row.get("key"), byName.get(row.get("short_name"))));
        return byKey;
    }

    public List<Caller> directors() {
        return DemoAccounts.of(Role.DIRECTOR).stream()
                .map(account -> caller(account, Optional.empty()))
                .toList();
    }

    /** @param organisation whom the person acts for; nobody in particular when it is empty */
    public Caller caller(DemoAccount account, Optional<Long> organisation) {
        Optional<Long> id = entities.createQuery("select a.id from Account a where a.email = :email", Long.class)
                .setParameter("email", account.email())
                .getResultStream()
                .findFirst();
        return new Identity(id, account.displayName(), organisation, Set.of(account.role()), Identity.RUSSIAN, false);
    }
}
