package perspectiva.training.assessment;

import java.io.Serializable;
import java.time.Instant;
import perspectiva.core.people.Person;
import perspectiva.training.assessment.entity.Mark;
import perspectiva.training.enrolment.entity.EnrolmentState;

/**
 * One person at a sitting.
 *
 * @param value null until marked, and for whoever did not appear
 * @param assessor who marked, by name; null until marked
 * @param revision the result's version; nought until marked
 * @param before the mark of the attempt before; null at the first one
 */
public record ResultLine(
        long enrolment,
        String familyName,
        String givenName,
        String patronymic,
        EnrolmentState state,
        Integer value,
        Integer rank,
        String assessor,
        Instant markedAt,
        int revision,
        Mark before)
        implements Serializable {

    public ResultLine(
            long enrolment,
            String familyName,
            String givenName,
            String patronymic,
            EnrolmentState state,
            Integer value,
            Integer rank,
            String assessor,
            Instant markedAt,
            int revision) {
        this(enrolment, familyName, givenName, patronymic, state, value, rank, assessor, markedAt, revision, null);
    }

    ResultLine after(Mark former) {
        return new ResultLine(
                enrolment, familyName, givenName, patronymic, state, value, rank, assessor, markedAt, revision, former);
    }

    public String name() {
        return Person.displayName(familyName, givenName, patronymic);
    }

    public boolean isMarked() {
        return assessor != null;
    }

    public boolean isAbsent() {
        return isMarked() && value == null;
    }

    /** Whether the person's document is issued, and no mark of it changes any more. */
    public boolean isSettled() {
        return state == EnrolmentState.CERTIFIED;
    }

    /**
     * Whether the office relied on the person's marks when it said how the course ended: it alone changes them then, and says why.
     * Whoever failed is examined again all the same.
     */
    public boolean isJudged() {
        return state == EnrolmentState.COMPLETED || state == EnrolmentState.FAILED && isMarked();
    }

    /** Whether marks may be written here. */
    public boolean isOpenTo(boolean isOffice) {
        return !isSettled() && (isOffice || !isJudged());
    }

    /** Null until marked. */
    public Mark mark() {
        return isMarked() ? new Mark(value, rank) : null;
    }
}
