package perspectiva.training.assessment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Refused;

/**
 * A result is what one enrolled person was given at one sitting. It is written once and corrected as often as it takes to be right:
 * the same said again changes nothing. After marks were due, or their record has a number, a correction needs a reason.
 */
@Entity
@Table(name = "training_result")
public class Result extends StoredRecord {

    public static final int REASON_MOST = 300;

    @Column(name = "sitting_id")
    private long sittingId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    /** Null for whoever did not appear. */
    private Integer mark;

    @Column(name = "worker_rank")
    private Integer rank;

    @Column(name = "marked_by")
    private Long markedBy;

    private String assessor;

    @Column(name = "marked_at")
    private Instant markedAt;

    protected Result() {}

    public Result(long sitting, long enrolment, Mark given, Assessor by) {
        sittingId = sitting;
        enrolmentId = enrolment;
        take(given, by);
    }

    /** @param why wanted when the correction is late; null when nothing was typed */
    public void correct(Mark given, Assessor by, boolean isLate, String why) {
        expectReason(isLate, why);
        take(given, by);
    }

    /** Refuses a late correction without a reason. */
    public static void expectReason(boolean isLate, String why) {
        if (isLate && Typed.optional(why, REASON_MOST, "why").isEmpty()) {
            throw new Refused("training.result.refused.why").at("why");
        }
    }

    private void take(Mark given, Assessor by) {
        mark = given.value();
        rank = given.rank();
        markedBy = by.account();
        assessor = by.name();
        markedAt = Now.instant();
    }

    public Mark mark() {
        return new Mark(mark, rank);
    }

    public long sittingId() {
        return sittingId;
    }

    public long enrolmentId() {
        return enrolmentId;
    }

    /** Who wrote it last, by name. */
    public String assessor() {
        return assessor;
    }

    public Instant markedAt() {
        return markedAt;
    }
}
