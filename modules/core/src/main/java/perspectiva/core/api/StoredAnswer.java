package perspectiva.core.api;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import perspectiva.core.store.Now;

/** An answer that was given under a key, kept so that asking again under the same key does nothing twice. */
@Entity
@Table(name = "core_api_answer")
class StoredAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_seq")
    private Long id;

    @Column(name = "answered_at")
    private Instant answeredAt = Now.instant();

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "repeat_key")
    private String key;

    @Column(name = "body_hash")
    private String bodyHash;

    private int status;
    private String location;
    private String etag;
    private String body;

    protected StoredAnswer() {}

    StoredAnswer(String askedBy, String key, String bodyHash, Answer answer) {
        this.askedBy = askedBy;
        this.key = key;
        this.bodyHash = bodyHash;
        this.status = answer.status();
        this.location = answer.location();
        this.etag = answer.etag();
        this.body = answer.body();
    }

    boolean isTo(String otherBodyHash) {
        return bodyHash.equals(otherBodyHash);
    }

    Answer answer() {
        return new Answer(status, location, etag, body);
    }
}
