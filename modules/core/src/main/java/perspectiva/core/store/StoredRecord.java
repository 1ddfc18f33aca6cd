package perspectiva.core.store;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;

/** What every record people edit has: a number, a version that notices when two people save at once, and a date of birth. */
@MappedSuperclass
@EntityListeners(RecordChanges.class)
@SequenceGenerator(name = "core_seq", sequenceName = "core_seq", allocationSize = 50)
public abstract class StoredRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt = Now.instant();

    /** The record number; null until the record is stored. */
    public Long id() {
        return id;
    }

    /** How often it was saved; two people who opened the same version cannot both save it. */
    public int version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
