package perspectiva.training.evaluation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Refused;

/**
 * A round asks everybody concerned by one session one form, from a moment to a moment. Its figures are shown when it is closed and
 * never change afterwards: while answers come in, the difference between two looks would be what one person said.
 */
@Entity
@Table(name = "training_form_round")
public class FormRound extends StoredRecord {

    @Column(name = "session_id")
    private long sessionId;

    @Enumerated(EnumType.STRING)
    private FormKind kind;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    /** 1 when it is over, else 0: the same in both databases. */
    @Column(name = "is_closed")
    private int closed;

    @Column(name = "asks_openly")
    private int openly;

    @Column(name = "is_reminded")
    private int reminded;

    private int invited;

    private int answered;

    @Column(name = "on_paper")
    private int onPaper;

    private int organisations;

    protected FormRound() {}

    /** @param openly whether the form's open questions are asked as well */
    public FormRound(long session, FormKind kind, Instant closesAt, boolean openly) {
        sessionId = session;
        this.kind = kind;
        opensAt = Now.instant();
        this.closesAt = closesAt;
        this.openly = openly ? 1 : 0;
    }

    /** One more is asked. */
    public void invite() {
        expectOpen();
        invited++;
    }

    /**
     * One more answered.
     *
     * @param isOnPaper whether the office keyed it in
     * @throws Refused when it is over, or when everybody has answered
     */
    public void take(boolean isOnPaper) {
        expectOpen();
        if (answered >= invited) {
            throw new Refused("training.form.refused.all", invited);
        }
        answered++;
        onPaper += isOnPaper ? 1 : 0;
    }

    public void remind() {
        reminded = 1;
    }

    /** Nobody answers any more. */
    public void close() {
        expectOpen();
        end();
    }

    /** Its time is over. */
    public void end() {
        closed = 1;
        if (closesAt.isAfter(Now.instant())) {
            closesAt = Now.instant();
        }
    }

    /**
     * From now on the form's open questions are asked, or not.
     *
     * @throws Refused once somebody answered: a remark would be of those who answered after that, or before it, and few they may be
     */
    public void askOpenly(boolean isWanted) {
        expectOpen();
        if (answered > 0) {
            throw new Refused("training.form.refused.answered");
        }
        openly = isWanted ? 1 : 0;
    }

    public void expectOpen() {
        if (!isOpen()) {
            throw new Refused("training.form.refused.closed");
        }
    }

    public boolean isOpen() {
        return closed == 0 && Now.instant().isBefore(closesAt);
    }

    /** Whether it is over and everything that was said is counted. */
    public boolean isClosed() {
        return closed == 1;
    }

    public boolean isReminded() {
        return reminded == 1;
    }

    public boolean asksOpenly() {
        return openly == 1;
    }

    /** How many of a hundred answered; 0 when nobody was asked. */
    public int rate() {
        return invited == 0 ? 0 : Math.round(answered * 100f / invited);
    }

    public long sessionId() {
        return sessionId;
    }

    public FormKind kind() {
        return kind;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public Instant closesAt() {
        return closesAt;
    }

    public int invited() {
        return invited;
    }

    public int answered() {
        return answered;
    }

    /** @param organisations of how many of them somebody answered */
    public void answeredBy(int organisations) {
        this.organisations = organisations;
    }

    /** Of how many organisations somebody answered, when those who sent people were asked; not more than is known for sure. */
    public int organisations() {
        return organisations;
    }

    public Answered who() {
        return new Answered(answered, onPaper);
    }

    /** How many of them the office keyed in. */
    public int onPaper() {
        return onPaper;
    }
}
