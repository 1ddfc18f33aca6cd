package perspectiva.needs.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import perspectiva.core.store.StoredRecord;

/** An assignment says who of the office looks after a need. Apart from the need, so that giving it away is no edit of it. */
@Entity
@Table(name = "needs_assignment")
public class Assignment extends StoredRecord {

    @Column(name = "need_id")
    private long needId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "account_name")
    private String accountName;

    protected Assignment() {}

    public Assignment(long needId, long accountId, String accountName) {
        this.needId = needId;
        giveTo(accountId, accountName);
    }

    public void giveTo(long account, String name) {
        accountId = account;
        accountName = name;
    }

    public long needId() {
        return needId;
    }

    public long accountId() {
        return accountId;
    }

    public String accountName() {
        return accountName;
    }
}
