package perspectiva.training.attendance.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import perspectiva.core.store.StoredRecord;

/**
 * A letter about absences tells those whom it concerns that somebody missed another few meetings of a session, two unless the
 * setting says otherwise. Of each such number it is written once, also when marks are corrected and missed again.
 */
@Entity
@Table(name = "training_absence_letter")
public class AbsenceLetter extends StoredRecord {

    @Column(name = "enrolment_id", updatable = false)
    private long enrolmentId;

    @Column(updatable = false)
    private int missed;

    protected AbsenceLetter() {}

    private AbsenceLetter(long enrolment, int missed) {
        enrolmentId = enrolment;
        this.missed = missed;
    }

    /**
     * The letter that is to be written now.
     *
     * @param missed how many meetings the person missed until now
     * @param told the greatest number there was a letter of; nought when there was none
     * @param each after so many meetings there is another letter; at least 1
     * @return empty when there is nothing to tell, or it was told
     */
    public static Optional<AbsenceLetter> due(long enrolment, long missed, int told, int each) {
        int reached = Math.toIntExact(missed / each * each);
        return reached > told ? Optional.of(new AbsenceLetter(enrolment, reached)) : Optional.empty();
    }

    public long enrolmentId() {
        return enrolmentId;
    }

    /** After how many missed meetings it is written. */
    public int missed() {
        return missed;
    }
}
