package perspectiva.training.evaluation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import perspectiva.core.store.StoredRecord;

/**
 * An invitation asks one person, or whoever sent that person, to fill a form once. It knows whether that happened, so that nobody
 * answers twice and only the others are reminded; it knows neither when nor what.
 */
@Entity
@Table(name = "training_form_invitation")
public class FormInvitation extends StoredRecord {

    @Column(name = "round_id")
    private long roundId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "organisation_id")
    private Long organisationId;

    /** 1 when the letter was written, or there is nobody to write to. */
    @Column(name = "is_told")
    private int told;

    @Column(name = "is_answered")
    private int answered;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "second_hash")
    private String secondHash;

    protected FormInvitation() {}

    /** @param organisation who sent the person and is asked instead; null when the person is asked */
    public FormInvitation(FormRound round, long enrolment, Long organisation) {
        roundId = round.id();
        enrolmentId = enrolment;
        organisationId = organisation;
    }

    /** @param hash of the link in the letter; null when there is nobody to write to */
    public void tell(String hash) {
        told = 1;
        tokenHash = hash;
    }

    /** A second letter has a link of its own: the first one's is not known any more, and still works. */
    public void remind(String hash) {
        secondHash = hash;
    }

    /** @return false when it was answered before */
    public boolean answer() {
        boolean isFirst = answered == 0;
        answered = 1;
        return isFirst;
    }

    /** The person's data is erased: its links open nothing any more. */
    public void forget() {
        tokenHash = null;
        secondHash = null;
    }

    public boolean isAnswered() {
        return answered == 1;
    }

    public boolean isTold() {
        return told == 1;
    }

    public long roundId() {
        return roundId;
    }

    public long enrolmentId() {
        return enrolmentId;
    }

    /** Who sent the person and is asked; empty when the person is. */
    public Optional<Long> organisationId() {
        return Optional.ofNullable(organisationId);
    }
}
