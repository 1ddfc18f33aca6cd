package perspectiva.demand;

import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.EMPLOYER;
import static perspectiva.spi.Role.MEMBER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.records.Numbers;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.demand.entity.Commitment;
import perspectiva.demand.entity.DemandGroup;
import perspectiva.demand.entity.GroupNeed;
import perspectiva.needs.NeedStanding;
import perspectiva.needs.OpenNeed;
import perspectiva.needs.OpenNeeds;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Refused;

/** Brings similar needs together. */
@Boundary
public class NeedGroups {

    /** What the history calls a need group. */
    public static final String KIND = "demand.group";

    /** What its numbers begin with. */
    static final String SERIES = "ГЗ";

    private static final NeedStanding GONE = new NeedStanding("withdrawn", 0);

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    OpenNeeds needs;

    @Inject
    Proposals proposals;

    @Inject
    GroupRows rows;

    @Inject
    GroupJournal journal;

    @Inject
    Numbers numbers;

    @Inject
    CurrentCaller portal;

    /** A person accepts a proposal, or what she made of it. */
    @AllowedTo(DIRECTOR)
    public DemandGroup form(
            String title, String occupation, LocalDate startsOn, LocalDate endsOn, Collection<Long> needIds) {
        List<OpenNeed> chosen = chosen(occupation, needIds);
        DemandGroup group = new DemandGroup(title, occupation, startsOn, endsOn);
        group.register(numbers.next(SERIES, Now.today().getYear()));
        entities.persist(group);
        chosen.forEach(need -> entities.persist(group.join(need)));
        flushJoined();
        journal.moved(group, "", "");
        return group;
    }

    /** Needs of the proposal only: somebody else may have grouped one meanwhile. */
    private List<OpenNeed> chosen(String occupation, Collection<Long> needIds) {
        Set<Long> wanted = new HashSet<>(needIds);
        List<OpenNeed> found = proposals.of(occupation).needs().stream()
                .map(Likeness::need)
                .filter(need -> wanted.contains(need.id()))
                .toList();
        if (wanted.isEmpty()) {
            throw new Refused("demand.refused.group.empty");
        }
        if (found.size() < wanted.size()) {
            throw new Refused("demand.refused.group.taken");
        }
        return found;
    }

    /** The database knows when somebody else grouped one of the needs at this moment. */
    private void flushJoined() {
        try {
            entities.flush();
        } catch (PersistenceException groupedMeanwhile) {
            throw new Refused("demand.refused.group.taken");
        }
    }

    /** One more need, of whatever occupation: who adds it by its number knows why. */
    @AllowedTo(DIRECTOR)
    public DemandGroup add(long id, int version, String number) {
        DemandGroup group = rows.held(id, version);
        String typed = number == null ? "" : number.strip();
        OpenNeed need =
                needs.byNumber(typed).orElseThrow(() -> new Refused("demand.refused.group.number", typed).at("number"));
        if (rows.taken(need.occupation()).contains(need.id())) {
            throw new Refused("demand.refused.group.elsewhere", typed).at("number");
        }
        GroupNeed joined = group.join(need);
        entities.persist(joined);
        entities.lock(group, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        flushJoined();
        journal.joined(group, joined);
        return group;
    }

    /** Takes a need out of a group that forms. */
    @AllowedTo(DIRECTOR)
    public DemandGroup release(long id, int version, long needId, String reason) {
        DemandGroup group = rows.held(id, version);
        List<GroupNeed> members = rows.needsOf(Set.of(id));
        GroupNeed leaving = members.stream()
                .filter(need -> need.needId() == needId)
                .findFirst()
                .orElseThrow(() -> new Refused("demand.refused.group.choose").at("leaving"));
        if (members.size() == 1) {
            throw new Refused("demand.refused.group.last").at("leaving");
        }
        group.leave(reason);
        entities.remove(leaving);
        withdrawWithout(group, leaving, members, reason);
        entities.lock(group, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
        journal.left(group, leaving, reason);
        return group;
    }

    /** An employer without a need in the group has nothing to stand by. */
    private void withdrawWithout(DemandGroup group, GroupNeed leaving, List<GroupNeed> members, String reason) {
        boolean isLastOfEmployer = members.stream()
                        .filter(need -> need.employerId() == leaving.employerId())
                        .count()
                == 1;
        if (isLastOfEmployer) {
            rows.commitmentsOf(Set.of(group.id())).stream()
                    .filter(said -> said.isStanding() && said.employerId() == leaving.employerId())
                    .forEach(said -> {
                        said.withdraw();
                        journal.withdrawn(group, said, reason);
                    });
        }
    }

    @AllowedTo(DIRECTOR)
    public DemandGroup agree(long id, int version) {
        return change(rows.held(id, version), group -> group.agree(rows.commitmentsOf(Set.of(id))), "");
    }

    @AllowedTo(DIRECTOR)
    public DemandGroup reopen(long id, int version) {
        return change(rows.held(id, version), DemandGroup::reopen, "");
    }

    @AllowedTo(DIRECTOR)
    public DemandGroup dissolve(long id, int version, String reason) {
        DemandGroup group = rows.held(id, version);
        rows.needsOf(Set.of(id)).forEach(GroupNeed::release);
        return change(group, one -> one.dissolve(reason), reason);
    }

    private DemandGroup change(DemandGroup group, Consumer<DemandGroup> verb, String reason) {
        String before = group.state().word();
        verb.accept(group);
        entities.flush();
        journal.moved(group, before, reason);
        return group;
    }

    /** The latest first unless another order is asked for; an employer reads those with needs of its own, and figures of its own alone. */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public Slice<GroupRow> list(DemandFilter filter, Paging paging) {
        Slice<DemandGroup> page = rows.page(filter, paging);
        List<Long> ids = page.rows().stream().map(DemandGroup::id).toList();
        Map<Long, List<Member>> members = members(rows.needsOf(ids)).stream()
                .collect(Collectors.groupingBy(member -> member.need().groupId()));
        Map<Long, List<Commitment>> commitments =
                rows.commitmentsOf(ids).stream().collect(Collectors.groupingBy(Commitment::groupId));
        return page.map(group -> new GroupRow(
                group,
                GroupSums.of(
                        members.getOrDefault(group.id(), List.of()), commitments.getOrDefault(group.id(), List.of()))));
    }

    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public DemandGroup byId(long id) {
        return rows.visible(entities.find(DemandGroup.class, id));
    }

    /** An employer reads its own alone. */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public List<Member> membersOf(long id) {
        return members(rows.needsOf(Set.of(byId(id).id())));
    }

    /** Two queries, however many groups and needs. */
    private List<Member> members(List<GroupNeed> members) {
        List<Long> ids = members.stream().map(GroupNeed::needId).toList();
        Map<Long, NeedStanding> standings = portal.asPortal(() -> needs.standings(ids));
        return members.stream()
                .map(need -> new Member(need, standings.getOrDefault(need.needId(), GONE)))
                .toList();
    }

    /** Groups that form and wait for a first commitment; for an employer, for its own. */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public long unanswered() {
        return rows.unanswered();
    }
}
