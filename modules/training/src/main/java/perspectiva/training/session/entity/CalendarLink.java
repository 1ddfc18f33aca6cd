package perspectiva.training.session.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;

/**
 * A calendar link is a secret address at which the calendar of its owner follows one session, room or trainer, or the meetings
 * in which its owner learns. It shows what its owner may read at that moment, and nothing any more once it is revoked.
 */
@Entity
@Table(name = "training_calendar_link")
public class CalendarLink extends StoredRecord {

    /** What a link follows. */
    public enum Subject {
        SESSION,
        ROOM,
        TRAINER,
        /** The person's own courses. */
        LEARNER;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "organisation_id")
    private Long organisationId;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    @Column(name = "subject_id")
    private long subjectId;

    private String title;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected CalendarLink() {}

    /**
     * @param organisation for which its owner acts; null for none
     * @param title what the calendar is called
     */
    public CalendarLink(
            long account, Long organisation, Subject subject, long subjectId, String title, String tokenHash) {
        accountId = account;
        organisationId = organisation;
        this.subject = subject;
        this.subjectId = subjectId;
        this.title = title;
        this.tokenHash = tokenHash;
    }

    /** Revoked twice, it stays revoked since the first time. */
    public void revoke() {
        if (revokedAt == null) {
            revokedAt = Now.instant();
        }
    }

    public boolean isOpen() {
        return revokedAt == null;
    }

    public boolean isOf(long account) {
        return accountId == account;
    }

    public long accountId() {
        return accountId;
    }

    public Optional<Long> organisationId() {
        return Optional.ofNullable(organisationId);
    }

    public Subject subject() {
        return subject;
    }

    public long subjectId() {
        return subjectId;
    }

    public LocalDate madeOn() {
        return LocalDate.ofInstant(createdAt(), Now.zone());
    }

    public String title() {
        return title;
    }
}
