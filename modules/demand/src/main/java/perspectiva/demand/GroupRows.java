package perspectiva.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.core.store.Where;
import perspectiva.demand.entity.Commitment;
import perspectiva.demand.entity.CommitmentStanding;
import perspectiva.demand.entity.DemandGroup;
import perspectiva.demand.entity.GroupNeed;
import perspectiva.demand.entity.GroupState;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/** Reads need groups. The office reads all of them; an employer those it has needs in, and of these nothing of others. */
@ApplicationScoped
@Transactional
class GroupRows {

    /** Those an employer may know of. */
    private static final String OWN = "g.id in (select n.groupId from GroupNeed n where n.employerId = :own)";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Caller caller;

    Slice<DemandGroup> page(DemandFilter filter, Paging paging) {
        Where where = new Where();
        if (!caller.is(Role.DIRECTOR)) {
            where.and(OWN, "own", employer());
        }
        return page(filter, where, paging);
    }

    /** The latest first unless another order is asked for. */
    private Slice<DemandGroup> page(DemandFilter filter, Where where, Paging paging) {
        Stream.of(GroupState.values())
                .filter(state -> state.word().equals(filter.state()))
                .forEach(state -> where.and("g.state = :state", "state", state));
        String which = " from DemandGroup g" + filter.ofGroups(where).clause();
        String order =
                paging.sort().equals("start") ? "g.startsOn" + (paging.isDescending() ? " desc" : "") + ", " : "";
        List<DemandGroup> found = where.fill(entities.createQuery(
                        "select g" + which + " order by " + order + "g.id desc", DemandGroup.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        long total = where.fill(entities.createQuery("select count(g)" + which, Long.class))
                .getSingleResult();
        return new Slice<>(found, total, paging);
    }

    private <T> TypedQuery<T> own(String condition, TypedQuery<T> query) {
        return condition.isEmpty() ? query : query.setParameter("own", employer());
    }

    /** Nought, which is nobody's number, when the caller speaks for no employer. */
    private long employer() {
        return caller.isAny(Role.EMPLOYER, Role.MEMBER) ? caller.organisation().orElse(0L) : 0L;
    }

    /** The same rule for one. */
    DemandGroup visible(DemandGroup group) {
        if (group == null
                || !caller.is(Role.DIRECTOR) && needsOf(Set.of(group.id())).isEmpty()) {
            throw new Refused.NotFound();
        }
        return group;
    }

    /** One to change, held until the change is stored; refused when it is not the version the caller has seen. */
    DemandGroup held(long id, int version) {
        DemandGroup group = visible(entities.find(DemandGroup.class, id, LockModeType.PESSIMISTIC_WRITE));
        if (group.version() != version) {
            throw new Refused.ChangedMeanwhile();
        }
        return group;
    }

    List<GroupNeed> needsOf(Collection<Long> groups) {
        return ownIn("GroupNeed", " order by r.employerName, r.id", groups, GroupNeed.class);
    }

    /** The latest first. */
    List<Commitment> commitmentsOf(Collection<Long> groups) {
        return ownIn("Commitment", " order by r.id desc", groups, Commitment.class);
    }

    private <T> List<T> ownIn(String record, String order, Collection<Long> groups, Class<T> type) {
        if (groups.isEmpty()) {
            return List.of();
        }
        String which = caller.is(Role.DIRECTOR) ? "" : " and r.employerId = :own";
        return own(
                        which,
                        entities.createQuery(
                                "select r from " + record + " r where r.groupId in :groups" + which + order, type))
                .setParameter("groups", Set.copyOf(groups))
                .getResultList();
    }

    /** Groups that live, whoever asks. */
    Slice<DemandGroup> living(DemandFilter filter, Paging paging) {
        return page(filter, new Where().and("g.state <> :over", "over", GroupState.DISSOLVED), paging);
    }

    /** Which needs are in these groups, whoever asks. */
    List<GroupNeed> membersOf(Collection<Long> groups) {
        return groups.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select n from GroupNeed n where n.groupId in :groups order by n.id", GroupNeed.class)
                        .setParameter("groups", Set.copyOf(groups))
                        .getResultList();
    }

    /** Needs of occupations that begin with these digits and are in living groups. */
    Set<Long> taken(String digits) {
        return entities.createQuery(
                        "select n.needId from GroupNeed n where n.dissolvedWith = 0 and n.occupation like :digits",
                        Long.class)
                .setParameter("digits", digits + "%")
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Groups that form and in which the caller's organisation, or for the office nobody, has said nothing that stands. */
    long unanswered() {
        boolean isOffice = caller.is(Role.DIRECTOR);
        String which = isOffice ? "" : " and g.id in (select n.groupId from GroupNeed n where n.employerId = :own)";
        return own(
                        which,
                        entities.createQuery(
                                "select count(g) from DemandGroup g where g.state = :forming" + which
                                        + " and not exists (select c.id from Commitment c where c.groupId = g.id"
                                        + " and c.standing = :stands" + (isOffice ? "" : " and c.employerId = :own")
                                        + ")",
                                Long.class))
                .setParameter("forming", GroupState.FORMING)
                .setParameter("stands", CommitmentStanding.STANDING)
                .getSingleResult();
    }
}
