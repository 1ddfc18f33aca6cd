package perspectiva.demand;

import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.TRAINER;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.demand.entity.DemandGroup;
import perspectiva.demand.entity.GroupNeed;
import perspectiva.needs.BlindNeed;
import perspectiva.needs.BlindNeeds;
import perspectiva.needs.BlindSkill;
import perspectiva.needs.HeadCount;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;

/** Need groups for those who train people and must not learn whose the needs are. */
@Boundary
public class BlindGroups {

    @Inject
    GroupRows rows;

    @Inject
    BlindNeeds blind;

    @Inject
    CurrentCaller portal;

    /** Those that live, the latest first unless another order is asked for; of their needs only what is still open counts. */
    @AllowedTo({TRAINER, DIRECTOR})
    public Slice<BlindGroup> list(DemandFilter filter, Paging paging) {
        Slice<DemandGroup> page = rows.living(filter, paging);
        Map<Long, List<Long>> members = rows
                .membersOf(page.rows().stream().map(DemandGroup::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        GroupNeed::groupId, Collectors.mapping(GroupNeed::needId, Collectors.toList())));
        Set<Long> all = members.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        Map<Long, BlindNeed> shown = portal.asPortal(() -> blind.byIds(all));
        return page.map(group -> blind(group, members.getOrDefault(group.id(), List.of()), shown));
    }

    private static BlindGroup blind(DemandGroup group, Collection<Long> members, Map<Long, BlindNeed> shown) {
        List<BlindNeed> open =
                members.stream().map(shown::get).filter(Objects::nonNull).toList();
        return new BlindGroup(
                group.number(),
                group.occupation(),
                group.isAgreed(),
                group.startsOn(),
                group.endsOn(),
                open.stream().map(BlindNeed::posts).reduce(HeadCount::and).orElse(HeadCount.exactly(0)),
                open.stream()
                        .map(BlindNeed::settlement)
                        .filter(place -> !place.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new)),
                open.stream()
                        .flatMap(need -> need.skills().stream())
                        .map(BlindSkill::code)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
