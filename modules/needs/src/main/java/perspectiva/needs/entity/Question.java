package perspectiva.needs.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;

/** A question by mail whether a need still holds. Whoever holds its link answers it once, for a while, without signing in. */
@Entity
@Table(name = "needs_question")
public class Question extends StoredRecord {

    private static final Duration LIFE = Duration.ofDays(30);

    @Column(name = "need_id")
    private long need;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    protected Question() {}

    public Question(long need, String tokenHash) {
        this.need = need;
        this.tokenHash = tokenHash;
        this.expiresAt = Now.instant().plus(LIFE);
    }

    public boolean isOpen() {
        return answeredAt == null && Now.instant().isBefore(expiresAt);
    }

    public long need() {
        return need;
    }
}
