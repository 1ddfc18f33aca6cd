package perspectiva.training.assessment.entity;

import java.time.LocalDate;
import perspectiva.core.store.Now;

/**
 * How often somebody may try, and until when marks are written down.
 *
 * @param resits how often somebody who failed may be examined again
 * @param dueDays calendar days after the day of the sitting in which marks are due; whoever corrects one later says why
 */
public record ExamTerms(int resits, int dueDays) {

    /** Two resits, three days (domain guide, 7). */
    public static final ExamTerms USUAL = new ExamTerms(2, 3);

    public int attempts() {
        return resits + 1;
    }

    /** The last day on which a mark is corrected without a reason. */
    public LocalDate dueOn(LocalDate held) {
        return held.plusDays(dueDays);
    }

    public boolean isOverdue(LocalDate held) {
        return Now.today().isAfter(dueOn(held));
    }
}
