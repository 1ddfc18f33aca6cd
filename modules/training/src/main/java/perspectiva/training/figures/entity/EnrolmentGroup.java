package perspectiva.training.figures.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import perspectiva.core.store.StoredRecord;

/** Somebody counts himself among a group on entering a session. It is there only while the person agrees. */
@Entity
@Table(name = "training_enrolment_group")
public class EnrolmentGroup extends StoredRecord {

    /** Who wrote it down. */
    public enum SaidBy {
        SELF,
        OFFICE
    }

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "group_word")
    private TargetGroup group;

    @Enumerated(EnumType.STRING)
    @Column(name = "said_by")
    private SaidBy by;

    protected EnrolmentGroup() {}

    public EnrolmentGroup(long enrolment, TargetGroup group, SaidBy by) {
        this.enrolmentId = enrolment;
        this.group = group;
        this.by = by;
    }

    public long enrolmentId() {
        return enrolmentId;
    }

    public TargetGroup group() {
        return group;
    }

    public SaidBy by() {
        return by;
    }
}
