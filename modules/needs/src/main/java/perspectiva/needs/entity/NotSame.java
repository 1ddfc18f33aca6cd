package perspectiva.needs.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import perspectiva.core.store.StoredRecord;

/** Two needs that look the same and are not, as a person said: they are not held against each other again. */
@Entity
@Table(name = "needs_not_same")
public class NotSame extends StoredRecord {

    @Column(name = "lesser_id")
    private long lesser;

    @Column(name = "greater_id")
    private long greater;

    @Column(name = "said_by")
    private String saidBy;

    protected NotSame() {}

    public NotSame(long one, long other, String saidBy) {
        lesser = Math.min(one, other);
        greater = Math.max(one, other);
        this.saidBy = saidBy;
    }

    /** The other one of the pair. */
    public long otherThan(long one) {
        return one == lesser ? greater : lesser;
    }
}
