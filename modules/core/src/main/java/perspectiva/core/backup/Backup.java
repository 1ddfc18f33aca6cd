package perspectiva.core.backup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;

/** That a backup was made, or was tried and failed: the file itself may have been moved since. */
@Entity
@Table(name = "core_backup")
public class Backup extends StoredRecord {

    private static final int WIDTH = 500;

    @Column(name = "made_by")
    private String by;

    /** 1 when the portal made it by its timetable; see {@code Need.open} for why it is a number. */
    @Column(name = "is_nightly")
    private int nightly;

    @Column(name = "file_path")
    private String file = "";

    private long bytes;

    @Column(name = "row_count")
    private long rows;

    @Column(name = "file_count")
    private int files;

    @Column(name = "took_ms")
    private long milliseconds;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    private String failure = "";

    protected Backup() {}

    private Backup(String by, boolean isNightly, Duration took) {
        this.by = by;
        this.nightly = isNightly ? 1 : 0;
        this.milliseconds = took.toMillis();
    }

    static Backup made(String by, boolean isNightly, Duration took, BackupWriter.Written written) {
        Backup backup = new Backup(by, isNightly, took);
        backup.file = written.file().toString();
        backup.bytes = written.bytes();
        backup.rows = written.manifest().rows();
        backup.files = written.manifest().files();
        backup.verifiedAt = Now.instant();
        return backup;
    }

    static Backup failed(String by, boolean isNightly, Duration took, String why) {
        Backup backup = new Backup(by, isNightly, took);
        backup.failure = why.length() > WIDTH ? why.substring(0, WIDTH) : why;
        return backup;
    }

    public String by() {
        return by;
    }

    public boolean isNightly() {
        return nightly == 1;
    }

    public Path file() {
        return Path.of(file);
    }

    /** Whether the file still lies where it was written. */
    public boolean isThere() {
        return isWhole() && Files.exists(file());
    }

    public boolean isWhole() {
        return verifiedAt != null;
    }

    public long bytes() {
        return bytes;
    }

    public long rows() {
        return rows;
    }

    public int files() {
        return files;
    }

    public long seconds() {
        return Math.round(milliseconds / 1000.0);
    }

    public Instant verifiedAt() {
        return verifiedAt;
    }

    /** Why there is none; empty when there is. */
    public String failure() {
        return failure;
    }
}
