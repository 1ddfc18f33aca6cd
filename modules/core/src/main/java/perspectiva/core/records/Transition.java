package perspectiva.core.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import perspectiva.core.store.Now;
import perspectiva.spi.Caller;

/** One change of one record's state: from where to where, who, when and why. Written once and never changed. */
@Entity
@Table(name = "core_transition")
public class Transition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_seq")
    private Long id;

    @Column(name = "record_kind")
    private String kind;

    @Column(name = "record_id")
    private long recordId;

    @Column(name = "from_state")
    private String from;

    @Column(name = "to_state")
    private String to;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "actor_id")
    private Long actorId;

    @Column(name = "actor_name")
    private String actor;

    private String reason;

    protected Transition() {}

    Transition(String kind, long recordId, String from, String to, Caller by, String reason) {
        this.kind = kind;
        this.recordId = recordId;
        this.from = from;
        this.to = to;
        this.at = Now.instant();
        this.actorId = by.account().orElse(null);
        this.actor = by.displayName();
        this.reason = reason;
    }

    public String from() {
        return from;
    }

    public String to() {
        return to;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String reason() {
        return reason;
    }
}
