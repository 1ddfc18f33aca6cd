package perspectiva.training.certificate.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/**
 * A run issues the documents of all who completed a session, in the background and piece by piece. It remembers how far it
 * came, so that it goes on there after whatever stopped it.
 */
@Entity
@Table(name = "training_issue_run")
public class IssueRun extends StoredRecord {

    private static final int REFUSAL_MOST = 500;

    /** A worker that was not heard of for so long has died. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    @Column(name = "session_id")
    private long sessionId;

    /** Nought while it goes on, else its own number: part of what is unique. */
    @Column(name = "live_slot")
    private long liveSlot;

    private String signatory;

    private String grade;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    private int wanted;

    private int issued;

    private int refused;

    @Column(name = "last_enrolment")
    private long lastEnrolment;

    @Column(name = "last_refusal")
    private String lastRefusal = "";

    @Column(name = "worked_at")
    private Instant workedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "started_by")
    private long startedBy;

    @Column(name = "started_name")
    private String startedName;

    protected IssueRun() {}

    /** @param wanted how many people wait for the document */
    public IssueRun(long sessionId, IssueSheet sheet, int wanted, Caller by) {
        sheet.check();
        if (wanted == 0) {
            throw new Refused("training.certificate.refused.nobody");
        }
        this.sessionId = sessionId;
        this.signatory = sheet.getSignatory();
        this.grade = sheet.getGrade();
        this.issuedOn = sheet.getIssuedOn();
        this.validUntil = sheet.getValidUntil();
        this.wanted = wanted;
        this.startedBy = by.account().orElseThrow(Refused.NotAllowed::new);
        this.startedName = by.displayName();
    }

    /** @return whether the work is the caller's now; it is nobody else's then until it is given back or its worker died */
    public boolean claim() {
        if (isFinished() || workedAt != null && workedAt.isAfter(Now.instant().minus(SILENCE))) {
            return false;
        }
        workedAt = Now.instant();
        return true;
    }

    /** @param enrolment the last one that was looked at */
    public void progressed(long enrolment, int more) {
        workedAt = Now.instant();
        lastEnrolment = enrolment;
        issued += more;
    }

    /** @param why in words the office may read */
    public void skipped(long enrolment, String why) {
        workedAt = Now.instant();
        lastEnrolment = enrolment;
        refused++;
        lastRefusal = why.length() > REFUSAL_MOST ? why.substring(0, REFUSAL_MOST) : why;
    }

    public void finish() {
        finishedAt = Now.instant();
        liveSlot = id();
    }

    /** What each document is to say. */
    public IssueSheet sheet() {
        IssueSheet sheet = new IssueSheet();
        sheet.setSignatory(signatory);
        sheet.setGrade(grade);
        sheet.setIssuedOn(issuedOn);
        sheet.setValidUntil(validUntil);
        return sheet;
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    public long sessionId() {
        return sessionId;
    }

    public int wanted() {
        return wanted;
    }

    public int issued() {
        return issued;
    }

    /** How many could not be issued. */
    public int refused() {
        return refused;
    }

    public int done() {
        return issued + refused;
    }

    public long lastEnrolment() {
        return lastEnrolment;
    }

    /** Why the last one could not be issued; empty when all could. */
    public String lastRefusal() {
        return lastRefusal;
    }

    /** The account in whose name it issues. */
    public long startedBy() {
        return startedBy;
    }

    public String startedName() {
        return startedName;
    }

    /** Null while it goes on. */
    public Instant finishedAt() {
        return finishedAt;
    }
}
