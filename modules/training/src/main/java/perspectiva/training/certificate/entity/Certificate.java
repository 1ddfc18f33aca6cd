package perspectiva.training.certificate.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PreRemove;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Refused;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;

/**
 * A certificate is an entry of the register: the document somebody holds who completed a course. It is issued once; later it
 * may be revoked with a reason, or superseded by a document issued in its place. What it says never changes, whatever becomes
 * of the person's name or of the course, and no entry is ever removed.
 */
@Entity
@Table(name = "training_certificate")
public class Certificate extends StoredRecord {

    public static final int REASON_MOST = 1000;

    /** How many days before its end its holder is reminded for the first time. */
    public static final int FIRST_REMINDER = 90;

    private static final List<Integer> REMINDERS = List.of(7, 30, FIRST_REMINDER);

    @Column(name = "record_number", updatable = false)
    private String number;

    @Column(name = "enrolment_id", updatable = false)
    private long enrolmentId;

    /** 0 for the first document about an enrolment, 1 for what replaces it, and so on: each is there once. */
    @Column(name = "copy_no", updatable = false)
    private int copy;

    @Column(name = "replaces_id", updatable = false)
    private Long replaces;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "session_id", updatable = false)
    private long sessionId;

    @Column(updatable = false)
    private String holder;

    @Embedded
    private Award award;

    @ElementCollection
    @CollectionTable(name = "training_certificate_outcome", joinColumns = @JoinColumn(name = "certificate_id"))
    @OrderColumn(name = "place")
    private List<IssuedOutcome> outcomes = new ArrayList<>();

    @Column(updatable = false)
    private String grade = "";

    @Column(updatable = false)
    private String signatory;

    @Column(name = "issued_on", updatable = false)
    private LocalDate issuedOn;

    @Column(name = "valid_until", updatable = false)
    private LocalDate validUntil;

    @Column(updatable = false)
    private String code = VerificationCode.fresh().plain();

    @Column(name = "sought_as", updatable = false)
    private String soughtAs;

    @Enumerated(EnumType.STRING)
    private CertificateState state = CertificateState.ISSUED;

    @Column(name = "state_since")
    private Instant since = Now.instant();

    private String reason = "";

    /** 1 when the holder lets everybody who checks it read the name, else 0: the same in both databases. */
    @Column(name = "is_named")
    private int named;

    @Enumerated(EnumType.STRING)
    private FrdoStatus frdo;

    /** How many days before its end the holder was last reminded; nought when nobody was. */
    @Column(name = "reminded_at")
    private int remindedAt;

    protected Certificate() {}

    /**
     * For somebody who completed a session.
     *
     * @param result the person's own rank and result; empty for none
     * @param number its place in the series
     */
    public Certificate(
            Enrolment enrolment,
            Award award,
            List<IssuedOutcome> outcomes,
            IssueSheet sheet,
            String result,
            String number) {
        sheet.check();
        if (enrolment.state() != EnrolmentState.COMPLETED) {
            throw new Refused("training.certificate.refused.incomplete");
        }
        if (sheet.getIssuedOn().isBefore(enrolment.since().atZone(Now.zone()).toLocalDate())) {
            throw new Refused("training.certificate.refused.early").at("issuedOn");
        }
        this.number = number;
        this.enrolmentId = enrolment.id();
        this.personId = enrolment.person().id();
        this.sessionId = enrolment.session().id();
        this.holder = enrolment.person().displayName();
        this.award = award;
        this.outcomes = new ArrayList<>(outcomes);
        this.grade = Stream.of(sheet.getGrade(), result)
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", "));
        this.signatory = sheet.getSignatory();
        this.issuedOn = sheet.getIssuedOn();
        this.validUntil = sheet.getValidUntil();
        this.frdo = FrdoStatus.first(award.document());
        this.soughtAs = Typed.sought(number, holder, award.title());
    }

    private Certificate(Certificate former, String number, String holder, String signatory) {
        this.number = number;
        this.enrolmentId = former.enrolmentId;
        this.copy = former.copy + 1;
        this.replaces = former.id();
        this.personId = former.personId;
        this.sessionId = former.sessionId;
        this.holder = holder;
        this.award = former.award.copy();
        this.outcomes =
                former.outcomes.stream().map(IssuedOutcome::copy).collect(Collectors.toCollection(ArrayList::new));
        this.grade = former.grade;
        this.signatory = Typed.required(signatory, IssueSheet.SIGNATORY_MOST, "signatory");
        this.issuedOn = Now.today();
        this.validUntil = former.validUntil;
        this.named = former.named;
        this.frdo = FrdoStatus.first(award.document());
        this.soughtAs = Typed.sought(number, holder, award.title());
    }

    /**
     * A document in the place of this one, which was lost, says a name wrongly or was revoked by mistake.
     *
     * @param as the holder's name on the new one
     * @param why in words that stay in the register
     */
    public Certificate reissue(String newNumber, String as, String newSignatory, String why) {
        if (state == CertificateState.SUPERSEDED) {
            throw refused();
        }
        String said = said(why);
        Certificate fresh = new Certificate(this, newNumber, as, newSignatory);
        if (state == CertificateState.ISSUED) {
            become(CertificateState.SUPERSEDED, said);
        }
        return fresh;
    }

    /** @param why in words its holder may read */
    public void revoke(String why) {
        if (state != CertificateState.ISSUED) {
            throw refused();
        }
        become(CertificateState.REVOKED, said(why));
    }

    private static String said(String why) {
        String said = Typed.tidy(why);
        if (said.isEmpty() || said.length() > REASON_MOST) {
            throw new Refused("training.certificate.refused.reason", REASON_MOST).at("reason");
        }
        return said;
    }

    private void become(CertificateState next, String why) {
        state = next;
        since = Now.instant();
        reason = why;
    }

    private Refused refused() {
        return new Refused("training.certificate.refused.state." + state.word());
    }

    /** The holder decides whether those who check it read the name or initials only. */
    public void showName(boolean isShown) {
        named = isShown ? 1 : 0;
    }

    /** The federal register has it. */
    public void report() {
        if (frdo != FrdoStatus.DUE) {
            throw new Refused("training.certificate.refused.frdo");
        }
        frdo = FrdoStatus.REPORTED;
    }

    /**
     * Notes that its holder is reminded of its end.
     *
     * @return how many days are left at most: 90, 30 or 7; empty when there is nothing to say, or it was said
     */
    public Optional<Integer> remind() {
        if (standing() != Standing.VALID || validUntil == null) {
            return Optional.empty();
        }
        long left = ChronoUnit.DAYS.between(Now.today(), validUntil);
        Optional<Integer> due = REMINDERS.stream()
                .filter(days -> left <= days)
                .findFirst()
                .filter(days -> remindedAt == 0 || days < remindedAt);
        due.ifPresent(days -> remindedAt = days);
        return due;
    }

    @PreRemove
    void stay() {
        throw new IllegalStateException("The register of certificates loses no entry");
    }

    /** What somebody learns who checks it today. */
    public Standing standing() {
        return Standing.of(state, validUntil, Now.today());
    }

    /** "И. А. П." */
    public String initials() {
        return Stream.of(holder.split(" "))
                .map(name -> name.substring(0, name.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining(" "));
    }

    public String number() {
        return number;
    }

    public long enrolmentId() {
        return enrolmentId;
    }

    public boolean isDuplicate() {
        return copy > 0;
    }

    /** The document in whose place it was issued. */
    public Optional<Long> replaces() {
        return Optional.ofNullable(replaces);
    }

    public long personId() {
        return personId;
    }

    public long sessionId() {
        return sessionId;
    }

    /** The name as issued, in full. */
    public String holder() {
        return holder;
    }

    public Award award() {
        return award;
    }

    public List<IssuedOutcome> outcomes() {
        return List.copyOf(outcomes);
    }

    /** The qualification, and the person's own rank and result; empty when none was given. */
    public String grade() {
        return grade;
    }

    public String signatory() {
        return signatory;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** The last day on which it is valid; empty when it never ends. */
    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    public VerificationCode code() {
        return new VerificationCode(code);
    }

    public CertificateState state() {
        return state;
    }

    /** When it came into its state. */
    public Instant since() {
        return since;
    }

    /** Why it was revoked or superseded; empty while it is neither. */
    public String reason() {
        return reason;
    }

    /** Whether those who check it read the holder's name. */
    public boolean isNamed() {
        return named == 1;
    }

    public FrdoStatus frdo() {
        return frdo;
    }
}
