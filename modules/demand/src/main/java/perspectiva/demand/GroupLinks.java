package perspectiva.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import perspectiva.core.caller.Identity;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.search.SearchText;
import perspectiva.demand.entity.DemandGroup;
import perspectiva.demand.entity.GroupState;
import perspectiva.spi.Caller;
import perspectiva.spi.DemandLinks;
import perspectiva.spi.Role;
import perspectiva.spi.Wanted;

/** Need groups as other modules answer them: by their title to the office and their employers, by the occupation to others. */
@ApplicationScoped
@Transactional
public class GroupLinks implements DemandLinks {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Occupations occupations;

    @Override
    public String kind() {
        return NeedGroups.KIND;
    }

    /** The living groups of a town are some dozens: which of them fit is found among what people call them by. */
    @Override
    public List<Wanted> find(String words, Caller caller, int most) {
        if (!caller.is(Role.DIRECTOR)) {
            return List.of();
        }
        List<String> sought = SearchText.words(words);
        return entities.createQuery(
                        "select g from DemandGroup g where g.state <> :over order by g.id desc", DemandGroup.class)
                .setParameter("over", GroupState.DISSOLVED)
                .getResultStream()
                .filter(group -> isCalled(group, sought))
                .limit(most)
                .map(this::opened)
                .toList();
    }

    private boolean isCalled(DemandGroup group, List<String> words) {
        String called = SearchText.normalise(String.join(" ", group.title(), group.number(), label(group)));
        return words.stream().allMatch(called::contains);
    }

    @Override
    public List<Wanted> known(Collection<Long> records, Caller caller) {
        if (records.isEmpty()) {
            return List.of();
        }
        Map<Long, DemandGroup> found = entities.createQuery(
                        "select g from DemandGroup g where g.id in :ids", DemandGroup.class)
                .setParameter("ids", Set.copyOf(records))
                .getResultStream()
                .collect(Collectors.toMap(DemandGroup::id, Function.identity()));
        Set<Long> own = caller.isAny(Role.EMPLOYER, Role.MEMBER)
                ? ofOrganisation(records, caller.organisation().orElse(0L))
                : Set.of();
        return records.stream()
                .distinct()
                .map(found::get)
                .flatMap(Stream::ofNullable)
                .flatMap(group -> known(group, own, caller))
                .toList();
    }

    private Stream<Wanted> known(DemandGroup group, Set<Long> own, Caller caller) {
        if (caller.is(Role.DIRECTOR) || own.contains(group.id())) {
            return Stream.of(opened(group));
        }
        if (!caller.isAny(Role.TRAINER, Role.BOARD, Role.COUNCIL)) {
            return Stream.empty();
        }
        String title = occupations.title(group.occupation(), caller.language());
        String address = caller.is(Role.TRAINER) ? "/demand/grouped" : "";
        return Stream.of(
                new Wanted(NeedGroups.KIND, group.id(), title, group.number(), address, label(group), group.isAlive()));
    }

    private Wanted opened(DemandGroup group) {
        return new Wanted(
                NeedGroups.KIND,
                group.id(),
                group.title(),
                group.number(),
                "/demand/group?id=" + group.id(),
                label(group),
                group.isAlive());
    }

    /** Not its title, which somebody wrote and which may name an employer. */
    private String label(DemandGroup group) {
        return occupations.title(group.occupation(), Identity.RUSSIAN) + ", " + group.number();
    }

    @Override
    public Set<Long> ofOrganisation(Collection<Long> records, long organisation) {
        return records.isEmpty()
                ? Set.of()
                : new HashSet<>(entities.createQuery(
                                "select n.groupId from GroupNeed n where n.employerId = :own and n.groupId in :ids",
                                Long.class)
                        .setParameter("own", organisation)
                        .setParameter("ids", Set.copyOf(records))
                        .getResultList());
    }
}
