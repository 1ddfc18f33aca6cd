package perspectiva.core.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import perspectiva.core.store.Sha256;

/**
 * One act that must be explainable later: who did what to which record, and when. Entries are numbered without gaps and each
 * carries the hash of the one before, so that a changed or removed entry shows.
 */
@Entity
@Table(name = "core_audit")
public class AuditEntry {

    /** The hash before the first entry. */
    public static final String START = "0".repeat(64);

    @Id
    @Column(name = "entry_no")
    private long number;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "actor_id")
    private Long actorId;

    @Column(name = "actor_name")
    private String actor;

    private String action;

    private String subject;

    private String detail;

    @Column(name = "previous_hash")
    private String previous;

    @Column(name = "entry_hash")
    private String hash;

    protected AuditEntry() {}

    AuditEntry(long number, String previous, Act act) {
        this.number = number;
        this.previous = previous;
        this.at = act.at();
        this.actorId = act.actorId();
        this.actor = act.actor();
        this.action = act.action();
        this.subject = act.subject();
        this.detail = act.detail();
        this.hash = sealed();
    }

    /** Whether it still says what it said when it was written, and follows the entry with this hash. */
    public boolean follows(String hashBefore) {
        return previous.equals(hashBefore) && hash.equals(sealed());
    }

    /** Each part with its length, so that no letter can be moved from one into the next. */
    private String sealed() {
        String all = Stream.of(previous, number, at, actorId, actor, action, subject, detail)
                .map(String::valueOf)
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining());
        return Sha256.of(all);
    }

    public long number() {
        return number;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String action() {
        return action;
    }

    public String subject() {
        return subject;
    }

    public String detail() {
        return detail;
    }

    String previous() {
        return previous;
    }

    public String hash() {
        return hash;
    }
}
