package perspectiva.training.course.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/** Somebody's word that a version of a course is good: whose, when, with what remark. Said once and never changed. */
@Entity
@Table(name = "training_approval")
public class Approval extends StoredRecord {

    private static final int REMARK_MOST = 1000;

    @Column(name = "version_id")
    private long versionId;

    @Column(name = "review_round")
    private int round;

    @Enumerated(EnumType.STRING)
    private ApprovalKind kind;

    @Column(name = "account_id")
    private Long account;

    private String signer;

    @Column(name = "organisation_name")
    private String organisation;

    private String remark;

    protected Approval() {}

    Approval(CourseVersion version, ApprovalKind kind, Caller by, String organisation, String remark) {
        String said = Written.tidy(remark);
        if (said.length() > REMARK_MOST) {
            throw new Refused("training.version.refused.long", REMARK_MOST, said.length() - REMARK_MOST).at("word");
        }
        this.versionId = version.id();
        this.round = version.round();
        this.kind = kind;
        this.account = by.account().orElse(null);
        this.signer = by.displayName();
        this.organisation = organisation;
        this.remark = said;
    }

    public long versionId() {
        return versionId;
    }

    /** In which round of approval it was said. */
    public int round() {
        return round;
    }

    public ApprovalKind kind() {
        return kind;
    }

    /** The name of who said it. */
    public String signer() {
        return signer;
    }

    /** For whom it was said; empty when it was said for nobody else. */
    public String organisation() {
        return organisation;
    }

    /** May be empty. */
    public String remark() {
        return remark;
    }
}
