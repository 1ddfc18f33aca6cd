package perspectiva.demand.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Refused;

/** What an employer commits itself to. What it says later about the same replaces it; what was said stays readable. */
@Entity
@Table(name = "demand_commitment")
public class Commitment extends StoredRecord {

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employer_name")
    private String employerName;

    @Enumerated(EnumType.STRING)
    private CommitmentKind kind;

    private int people;

    @Column(name = "said_on")
    private LocalDate saidOn;

    @Column(name = "said_by")
    private String saidBy;

    /** In kopecks; nought when it is about people. */
    private long amount;

    @Enumerated(EnumType.STRING)
    private CommitmentWay way;

    @Enumerated(EnumType.STRING)
    private CommitmentStanding standing = CommitmentStanding.STANDING;

    protected Commitment() {}

    Commitment(long groupId, GroupNeed of, Promise promise) {
        this.groupId = groupId;
        employerId = of.employerId();
        employerName = of.employerName();
        kind = promise.kind();
        people = promise.people();
        amount = promise.amount();
        way = promise.way();
        saidOn = promise.saidOn();
        saidBy = promise.saidBy();
    }

    /** Whether the later one is about the same thing, by the same employer. */
    public boolean isReplacedBy(Commitment later) {
        return isStanding() && employerId == later.employerId && kind == later.kind;
    }

    public void replace() {
        end(CommitmentStanding.REPLACED);
    }

    public void withdraw() {
        end(CommitmentStanding.WITHDRAWN);
    }

    private void end(CommitmentStanding next) {
        if (!isStanding()) {
            throw new Refused("demand.refused.commitment.over");
        }
        standing = next;
    }

    /** Whether the employer stands by it now. */
    public boolean isStanding() {
        return standing == CommitmentStanding.STANDING;
    }

    /** Whether it leads somebody to work, and not only to a course. */
    boolean isOfWork() {
        return isStanding() && !kind.isMoney();
    }

    public long groupId() {
        return groupId;
    }

    public long employerId() {
        return employerId;
    }

    public String employerName() {
        return employerName;
    }

    public CommitmentKind kind() {
        return kind;
    }

    public int people() {
        return people;
    }

    /** In kopecks. */
    public long amount() {
        return amount;
    }

    public CommitmentWay way() {
        return way;
    }

    public CommitmentStanding standing() {
        return standing;
    }

    public LocalDate saidOn() {
        return saidOn;
    }

    public String saidBy() {
        return saidBy;
    }
}
