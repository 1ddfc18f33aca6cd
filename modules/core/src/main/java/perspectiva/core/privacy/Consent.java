package perspectiva.core.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/**
 * A consent is one person's yes to one purpose, in the words of one edition, until it is withdrawn. It stays when it is: it
 * explains what was done before.
 */
@Entity
@Table(name = "core_consent")
public class Consent extends StoredRecord {

    /** Who said yes. */
    public enum By {
        SELF,
        GUARDIAN;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Column(name = "person_id")
    private long person;

    private String purpose;

    private int edition;

    @Column(name = "text_hash")
    private String textHash;

    @Column(name = "given_at")
    private Instant givenAt = Now.instant();

    @Enumerated(EnumType.STRING)
    @Column(name = "given_by")
    private By by;

    private String evidence;

    @Column(name = "recorded_by")
    private Long recordedBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Consent() {}

    private Consent(long person, PurposeText text, By by, String evidence, Caller recorder) {
        this.person = person;
        this.purpose = text.purpose();
        this.edition = text.edition();
        this.textHash = text.hash();
        this.by = by;
        this.evidence = evidence;
        this.recordedBy = recorder.account().orElse(null);
    }

    /** The person's own click in the portal. */
    static Consent inPortal(long person, PurposeText text, Caller self) {
        return new Consent(person, text, By.SELF, "", self);
    }

    /** @param paper the signed sheet: its number and date, and where it is kept */
    static Consent onPaper(long person, PurposeText text, By by, String paper, Caller recorder) {
        if (by == null) {
            throw new Refused("core.refused.empty").at("by");
        }
        return new Consent(person, text, by, Typed.required(paper, 300, "paper"), recorder);
    }

    void withdraw() {
        if (withdrawnAt == null) {
            withdrawnAt = Now.instant();
        }
    }

    void forgetPaper() {
        evidence = "";
    }

    public boolean isGiven() {
        return withdrawnAt == null;
    }

    public long person() {
        return person;
    }

    public String purpose() {
        return purpose;
    }

    public int edition() {
        return edition;
    }

    /** The fingerprint of the words consented to. */
    public String textHash() {
        return textHash;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public By by() {
        return by;
    }

    /** The signed sheet; empty when it was a click. */
    public String evidence() {
        return evidence;
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }
}
