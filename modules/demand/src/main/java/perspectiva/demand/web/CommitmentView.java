package perspectiva.demand.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import perspectiva.core.store.Now;
import perspectiva.demand.Commitments;
import perspectiva.demand.Member;
import perspectiva.demand.entity.Commitment;
import perspectiva.demand.entity.CommitmentKind;
import perspectiva.demand.entity.CommitmentWay;
import perspectiva.demand.entity.DemandGroup;
import perspectiva.demand.entity.Promise;

/** What an employer of the opened group commits itself to: taken down by the office, or said by itself. */
@Named("demandCommitmentView")
@ViewScoped
public class CommitmentView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    Commitments commitments;

    @Inject
    GroupView opened;

    private Long employer;
    private CommitmentKind kind = CommitmentKind.INTERVIEW;
    private Integer people;
    private Long amount;
    private LocalDate saidOn = Now.today();
    private String saidBy;
    private CommitmentWay way = CommitmentWay.TELEPHONE;
    private Long withdrawing;
    private String withdrawalReason;

    public String commit() {
        long group = opened.getGroup().id();
        DemandGroup kept = opened.isOffice()
                ? commitments.take(
                        group,
                        opened.version(),
                        employer == null ? 0 : employer,
                        new Promise(kind, people, amount, saidOn, saidBy, way))
                : commitments.give(group, opened.version(), kind, people, amount);
        return GroupView.addressOf(kept.id());
    }

    public String withdraw() {
        long which = withdrawing == null ? 0 : withdrawing;
        return GroupView.addressOf(commitments
                .withdraw(opened.getGroup().id(), opened.version(), which, withdrawalReason)
                .id());
    }

    /** The employers of the group, by their record numbers. */
    public Map<Long, String> getEmployers() {
        Map<Long, String> found = new LinkedHashMap<>();
        opened.getMembers().stream()
                .map(Member::need)
                .forEach(need -> found.put(need.employerId(), need.employerName()));
        return found;
    }

    public List<Commitment> getStanding() {
        return opened.getCommitments().stream().filter(Commitment::isStanding).toList();
    }

    public CommitmentKind[] getKinds() {
        return CommitmentKind.values();
    }

    /** How the office hears of it. */
    public List<CommitmentWay> getWays() {
        return List.of(CommitmentWay.TELEPHONE, CommitmentWay.LETTER, CommitmentWay.MEETING);
    }

    public Long getEmployer() {
        return employer;
    }

    public void setEmployer(Long employer) {
        this.employer = employer;
    }

    public CommitmentKind getKind() {
        return kind;
    }

    public void setKind(CommitmentKind kind) {
        this.kind = kind;
    }

    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }

    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }

    public LocalDate getSaidOn() {
        return saidOn;
    }

    public void setSaidOn(LocalDate saidOn) {
        this.saidOn = saidOn;
    }

    public String getSaidBy() {
        return saidBy;
    }

    public void setSaidBy(String saidBy) {
        this.saidBy = saidBy;
    }

    public CommitmentWay getWay() {
        return way;
    }

    public void setWay(CommitmentWay way) {
        this.way = way;
    }

    public Long getWithdrawing() {
        return withdrawing;
    }

    public void setWithdrawing(Long withdrawing) {
        this.withdrawing = withdrawing;
    }

    public String getWithdrawalReason() {
        return withdrawalReason;
    }

    public void setWithdrawalReason(String withdrawalReason) {
        this.withdrawalReason = withdrawalReason;
    }
}
