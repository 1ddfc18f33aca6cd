package perspectiva.core.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/**
 * A document is a paper attached to one record. It is attached as it came and never changed; removed, with a reason, it
 * leaves the list and stays readable for those who keep the record; destroyed, when nobody needs or may have it any longer,
 * it loses its file and its name.
 */
@Entity
@Table(name = "core_document")
public class Document extends StoredRecord {

    /** Where it is in its life. */
    public enum State {
        ATTACHED,
        REMOVED,
        DESTROYED
    }

    private static final int LONGEST_REASON = 500;

    @Column(name = "record_kind")
    private String kind;

    @Column(name = "record_id")
    private long recordId;

    @Enumerated(EnumType.STRING)
    private State state = State.ATTACHED;

    /** Nought while it is attached, its own number later: the same content is attached to a record once. */
    private long place;

    @Column(name = "file_name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_type")
    private DocumentType type;

    private long bytes;

    private String sha256;

    @Column(name = "stored_as")
    private String storedAs;

    @Column(name = "attached_by")
    private Long attachedBy;

    @Column(name = "attached_name")
    private String attachedName;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "removed_by")
    private Long removedBy;

    @Column(name = "removed_name")
    private String removedName;

    private String reason;

    protected Document() {}

    Document(String kind, long recordId, String saidName, DocumentType type, Taken file, Caller by) {
        this.kind = kind;
        this.recordId = recordId;
        this.name = FileName.of(saidName, type);
        this.type = type;
        this.bytes = file.bytes();
        this.sha256 = file.sha256();
        this.storedAs = file.storedAs();
        this.attachedBy = by.account().orElse(null);
        this.attachedName = by.displayName();
    }

    /** Takes it off the list. */
    void remove(String why, Caller by) {
        if (state != State.ATTACHED) {
            throw new Refused("core.refused.document.removed");
        }
        reason = Typed.required(why, LONGEST_REASON, "paperReason");
        state = State.REMOVED;
        place = id();
        removedAt = Now.instant();
        removedBy = by.account().orElse(null);
        removedName = by.displayName();
    }

    /** Forgets what it was; its file is the caller's to delete. */
    void destroy() {
        state = State.DESTROYED;
        place = id();
        name = "№ " + id();
        sha256 = "";
        storedAs = null;
        reason = null;
    }

    public String kind() {
        return kind;
    }

    public long recordId() {
        return recordId;
    }

    public State state() {
        return state;
    }

    public boolean isAttached() {
        return state == State.ATTACHED;
    }

    public String name() {
        return name;
    }

    public DocumentType type() {
        return type;
    }

    public long bytes() {
        return bytes;
    }

    /** What its file is called in the store; empty when it was destroyed. */
    Optional<String> storedAs() {
        return Optional.ofNullable(storedAs);
    }

    /** Who attached it, when it was stored. */
    public String attachedBy() {
        return attachedName;
    }

    public Instant removedAt() {
        return removedAt;
    }

    public String removedBy() {
        return removedName;
    }

    /** Why it was removed. */
    public String reason() {
        return reason;
    }
}
