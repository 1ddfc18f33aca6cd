package perspectiva.training.assessment;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A session that has ended with people who have no mark of its final examination.
 *
 * @param people how many of them
 * @param isOverdue whether their marks were due before today
 */
public record WaitingExam(long session, String number, String title, LocalDate endsOn, long people, boolean isOverdue)
        implements Serializable {}
