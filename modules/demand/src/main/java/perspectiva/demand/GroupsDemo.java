package perspectiva.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.caller.Identity;
import perspectiva.core.demo.DemoAccounts;
import perspectiva.core.demo.DemoPeople;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.store.Now;
import perspectiva.demand.entity.CommitmentKind;
import perspectiva.demand.entity.CommitmentWay;
import perspectiva.demand.entity.DemandGroup;
import perspectiva.demand.entity.Promise;
import perspectiva.spi.Caller;
import perspectiva.spi.DemoRecords;
import perspectiva.spi.Role;

/** In the demonstration the office has formed two groups: one is agreed with its employers, one waits for them. */
@ApplicationScoped
public class GroupsDemo implements DemoRecords {

    private static final int MONTHS = 3;
    private static final long SHARE = 120_000_00L;

    @Inject
    Proposals proposals;

    @Inject
    NeedGroups groups;

    @Inject
    Commitments commitments;

    @Inject
    Occupations occupations;

    @Inject
    CurrentCaller callers;

    @Inject
    DemoPeople people;

    @Override
    @Transactional
    public void load(int scale) {
        if (scale > 0) {
            return;
        }
        callers.as(director(), () -> {
            List<Proposal> wanted = proposals.mostWanted();
            wanted.stream().limit(1).map(this::formed).forEach(this::agreed);
            wanted.stream().skip(1).limit(1).forEach(this::formed);
            return null;
        });
    }

    private DemandGroup formed(Proposal proposal) {
        return groups.form(
                occupations.title(proposal.occupation(), Identity.RUSSIAN),
                proposal.occupation(),
                proposal.start(),
                proposal.start().plusMonths(MONTHS),
                proposal.proposed().stream().map(like -> like.need().id()).toList());
    }

    private void agreed(DemandGroup group) {
        List<Member> members = groups.membersOf(group.id());
        Member first = members.get(0);
        Member last = members.get(members.size() - 1);
        take(group, first, CommitmentKind.HIRE, 1, "Отдел кадров", CommitmentWay.LETTER);
        take(group, last, CommitmentKind.INTERVIEW, 3, "Начальник цеха", CommitmentWay.TELEPHONE);
        take(group, last, CommitmentKind.CO_PAY, null, "Директор", CommitmentWay.MEETING);
        groups.agree(group.id(), group.version());
    }

    private void take(
            DemandGroup group, Member of, CommitmentKind kind, Integer people, String who, CommitmentWay way) {
        Promise promise = new Promise(kind, people, kind.isMoney() ? SHARE : null, Now.today(), who, way);
        commitments.take(group.id(), group.version(), of.need().employerId(), promise);
    }

    private Caller director() {
        return people.caller(DemoAccounts.of(Role.DIRECTOR).get(0), Optional.empty());
    }
}
