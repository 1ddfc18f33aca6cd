package perspectiva.core.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the audit chain: one row, locked while an entry is added, so that two writers queue. */
@Entity
@Table(name = "core_audit_head")
public class AuditHead {

    @Id
    private int id;

    @Column(name = "last_number")
    private long last;

    @Column(name = "last_hash")
    private String hash;

    protected AuditHead() {}

    AuditHead(long last, String hash) {
        this.id = 1;
        this.last = last;
        this.hash = hash;
    }

    AuditEntry append(Act act) {
        AuditEntry entry = new AuditEntry(last + 1, hash, act);
        last = entry.number();
        hash = entry.hash();
        return entry;
    }

    /** The number of the last entry. */
    long last() {
        return last;
    }

    String hash() {
        return hash;
    }

    /** Whether the last entry has this hash. */
    boolean isSealedBy(String lastHash) {
        return hash.equals(lastHash);
    }
}
