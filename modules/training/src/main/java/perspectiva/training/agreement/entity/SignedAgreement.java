package perspectiva.training.agreement.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.training.enrolment.entity.Enrolment;

/**
 * A signed agreement is the paper about somebody's training that all parties signed and the office holds. The portal knows that there
 * is one, of which day, and who looked at it; what holds is what stands on the paper.
 */
@Entity
@Table(name = "training_agreement_signed")
public class SignedAgreement extends StoredRecord {

    @Column(name = "enrolment_id", updatable = false)
    private long enrolmentId;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "noted_by")
    private Long notedBy;

    @Column(name = "noted_name")
    private String notedName;

    @Column(name = "noted_at")
    private Instant notedAt;

    protected SignedAgreement() {}

    /** @param day on which the last of the parties signed */
    public SignedAgreement(Enrolment enrolment, LocalDate day, Caller by) {
        if (enrolment.agreement().isEmpty()) {
            throw new Refused("training.agreement.refused.none");
        }
        enrolmentId = enrolment.id();
        note(enrolment, day, by);
    }

    /**
     * It is of another day: whoever noted it before mistyped.
     *
     * @param day today at the latest, and no more than a year before the person applied: what is older has a mistyped year
     */
    public void note(Enrolment enrolment, LocalDate day, Caller by) {
        LocalDate applied = LocalDate.ofInstant(enrolment.application().appliedAt(), Now.zone());
        if (day == null || day.isAfter(Now.today()) || day.isBefore(applied.minusYears(1))) {
            throw new Refused("training.agreement.refused.day").at("signedOn");
        }
        signedOn = day;
        notedBy = by.account().orElse(null);
        notedName = by.displayName();
        notedAt = Now.instant();
    }

    public long enrolmentId() {
        return enrolmentId;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    /** Who looked at the paper, by name. */
    public String notedName() {
        return notedName;
    }

    public Instant notedAt() {
        return notedAt;
    }
}
