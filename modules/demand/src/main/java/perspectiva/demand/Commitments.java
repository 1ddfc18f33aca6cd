package perspectiva.demand;

import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.EMPLOYER;
import static perspectiva.spi.Role.MEMBER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import perspectiva.core.store.Now;
import perspectiva.demand.entity.Commitment;
import perspectiva.demand.entity.CommitmentKind;
import perspectiva.demand.entity.CommitmentWay;
import perspectiva.demand.entity.DemandGroup;
import perspectiva.demand.entity.Promise;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/** What employers of a need group commit themselves to: taken down by the office, or said by the employer itself. */
@Boundary
public class Commitments {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    NeedGroups groups;

    @Inject
    GroupRows rows;

    @Inject
    GroupJournal journal;

    @Inject
    Caller caller;

    /** What was said, the latest first; an employer reads what was said for it alone. */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public List<Commitment> of(long group) {
        return rows.commitmentsOf(Set.of(groups.byId(group).id()));
    }

    /** Takes down what was said for an employer of the group; it replaces what was said before about the same. */
    @AllowedTo(DIRECTOR)
    public DemandGroup take(long group, int version, long employer, Promise promise) {
        return said(rows.held(group, version), employer, promise);
    }

    /**
     * The employer says it itself.
     *
     * @param people how many; null when it is about money
     * @param amount kopecks; null when it is about people
     */
    @AllowedTo({EMPLOYER, MEMBER})
    public DemandGroup give(long group, int version, CommitmentKind kind, Integer people, Long amount) {
        long own = caller.organisation().orElseThrow(Refused.NotAllowed::new);
        return said(
                rows.held(group, version),
                own,
                new Promise(kind, people, amount, Now.today(), caller.displayName(), CommitmentWay.PORTAL));
    }

    private DemandGroup said(DemandGroup group, long employer, Promise promise) {
        List<Member> own = groups.membersOf(group.id()).stream()
                .filter(member -> member.need().employerId() == employer)
                .toList();
        if (own.isEmpty()) {
            throw new Refused("demand.refused.commitment.employer").at("employer");
        }
        int wanted = own.stream().mapToInt(member -> member.standing().free()).sum();
        Commitment said = group.commit(own.get(0).need(), wanted, promise);
        of(group.id()).stream().filter(before -> before.isReplacedBy(said)).forEach(Commitment::replace);
        entities.persist(said);
        keep(group);
        journal.said(group, said);
        return group;
    }

    /** An employer takes back what it said; the office writes it down. */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public DemandGroup withdraw(long group, int version, long commitment, String reason) {
        DemandGroup held = rows.held(group, version);
        List<Commitment> known = of(group);
        Commitment ending = known.stream()
                .filter(said -> said.id() == commitment && said.isStanding())
                .findFirst()
                .orElseThrow(() -> new Refused("demand.refused.commitment.over").at("withdrawing"));
        held.withdraw(ending, reason);
        String before = held.state().word();
        boolean isReopened = held.reopenWithout(everybodys(group));
        keep(held);
        journal.withdrawn(held, ending, reason);
        if (isReopened) {
            journal.moved(held, before, reason);
        }
        return held;
    }

    /** Whoever asks: whether the group stays agreed is decided by all of them. */
    private List<Commitment> everybodys(long group) {
        return entities.createQuery("select c from Commitment c where c.groupId = :group", Commitment.class)
                .setParameter("group", group)
                .getResultList();
    }

    private void keep(DemandGroup group) {
        entities.lock(group, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
    }
}
