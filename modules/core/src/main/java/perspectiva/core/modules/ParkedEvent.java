package perspectiva.core.modules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import perspectiva.core.store.Now;

/** An announcement that waits for a sleeping module. */
@Entity
@Table(name = "core_parked_event")
public class ParkedEvent {

    /** Older ones are dropped when the module comes back: what they told is no longer news. */
    static final Duration KEPT = Duration.ofDays(90);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_seq")
    private Long id;

    private String module;

    private String listener;

    private String body;

    @Column(name = "parked_at")
    private Instant at;

    protected ParkedEvent() {}

    ParkedEvent(String module, String listener, String body) {
        this.module = module;
        this.listener = listener;
        this.body = body;
        this.at = Now.instant();
    }

    String listener() {
        return listener;
    }

    String body() {
        return body;
    }

    boolean isStale() {
        return at.plus(KEPT).isBefore(Now.instant());
    }
}
