package perspectiva.demand;

import java.util.Collection;
import perspectiva.demand.entity.Commitment;
import perspectiva.demand.entity.CommitmentKind;

/**
 * What a group is about, in figures of this moment: only what is still open and what employers still stand by counts.
 *
 * @param wanted people its open needs still want
 * @param interviews people employers will talk with
 * @param hires people employers will take on
 * @param money what employers will bear of the cost, in kopecks
 */
public record GroupSums(int needs, long employers, int wanted, int interviews, int hires, long money) {

    public static GroupSums of(Collection<Member> members, Collection<Commitment> commitments) {
        return new GroupSums(
                (int) members.stream().filter(Member::isOpen).count(),
                members.stream()
                        .filter(Member::isOpen)
                        .map(member -> member.need().employerId())
                        .distinct()
                        .count(),
                members.stream().mapToInt(member -> member.standing().free()).sum(),
                people(commitments, CommitmentKind.INTERVIEW),
                people(commitments, CommitmentKind.HIRE),
                commitments.stream()
                        .filter(Commitment::isStanding)
                        .mapToLong(Commitment::amount)
                        .sum());
    }

    private static int people(Collection<Commitment> commitments, CommitmentKind kind) {
        return commitments.stream()
                .filter(said -> said.isStanding() && said.kind() == kind)
                .mapToInt(Commitment::people)
                .sum();
    }
}
