package perspectiva.needs.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Caller;

/** A note is what the office writes down about a need for itself; the employer never reads it. It is not changed. */
@Entity
@Table(name = "needs_note")
public class Note extends StoredRecord {

    @Column(name = "need_id")
    private long needId;

    @Column(name = "account_id")
    private Long accountId;

    private String author;

    private String content;

    protected Note() {}

    public Note(long needId, String content, Caller by) {
        this.needId = needId;
        this.content = NeedRules.note(content);
        this.accountId = by.account().orElse(null);
        this.author = by.displayName();
    }

    public long needId() {
        return needId;
    }

    public String author() {
        return author;
    }

    public String content() {
        return content;
    }
}
