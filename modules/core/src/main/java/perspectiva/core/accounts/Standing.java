package perspectiva.core.accounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import perspectiva.core.people.Affiliation;
import perspectiva.core.people.Organisation;
import perspectiva.spi.Role;

/**
 * What somebody is on one day, out of the person's grants and affiliations: for which organisations the person may act, and
 * with which roles. A role of a grant without organisation holds in every context; the others only in their own.
 */
final class Standing {

    private final List<Grant> grants;
    private final List<Affiliation> affiliations;

    Standing(List<Grant> allGrants, List<Affiliation> allAffiliations, LocalDate day) {
        Set<Long> suspendedIn = new TreeSet<>();
        allAffiliations.stream()
                .filter(one -> one.isCurrentOn(day) && one.isSuspended())
                .forEach(one -> suspendedIn.add(one.organisation().id()));
        affiliations = allAffiliations.stream().filter(one -> one.mayActOn(day)).toList();
        grants = allGrants.stream()
                .filter(grant -> grant.isValidOn(day))
                .filter(grant -> grant.organisation()
                        .map(tied -> !suspendedIn.contains(tied.id()))
                        .orElse(true))
                .toList();
    }

    /** Whatever the person may act for, by name, and last "none" for people who may also act for nobody. */
    List<Context> contexts() {
        Map<Long, Organisation> organisations = new TreeMap<>();
        affiliations.forEach(one -> organisations.put(one.organisation().id(), one.organisation()));
        grants.forEach(grant -> grant.organisation().ifPresent(tied -> organisations.put(tied.id(), tied)));
        List<Context> contexts = new ArrayList<>(organisations.values().stream()
                .map(one -> new Context(one.id(), one.shortName(), rolesIn(Optional.of(one.id()))))
                .sorted(Comparator.comparing(Context::name))
                .toList());
        if (contexts.isEmpty()
                || grants.stream().anyMatch(grant -> grant.organisation().isEmpty())) {
            contexts.add(new Context(0, "", rolesIn(Optional.empty())));
        }
        return contexts;
    }

    /** The chosen organisation if the person may still act for it, else none. */
    Context in(Optional<Long> chosen) {
        return contexts().stream()
                .filter(context -> context.organisation() == chosen.orElse(0L))
                .findFirst()
                .orElseGet(() -> new Context(0, "", rolesIn(Optional.empty())));
    }

    Set<String> capabilitiesIn(Optional<Long> organisation) {
        Set<String> found = new TreeSet<>();
        grants.stream()
                .filter(holdsIn(organisation))
                .map(Grant::capability)
                .filter(text -> !text.isEmpty())
                .forEach(found::add);
        return found;
    }

    private Set<Role> rolesIn(Optional<Long> organisation) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        grants.stream().filter(holdsIn(organisation)).forEach(grant -> roles.add(grant.role()));
        affiliations.stream()
                .filter(one -> organisation
                        .filter(chosen -> chosen.equals(one.organisation().id()))
                        .isPresent())
                .forEach(one -> one.role().ifPresent(role -> roles.addAll(role.rolesFor(one.organisation()))));
        return roles;
    }

    private static Predicate<Grant> holdsIn(Optional<Long> organisation) {
        return grant -> grant.organisation().isEmpty()
                || organisation
                        .filter(chosen ->
                                chosen.equals(grant.organisation().get().id()))
                        .isPresent();
    }
}
