package perspectiva.training.enrolment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import perspectiva.core.people.Person;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.enrolment.entity.EnrolmentState;

/**
 * An enrolment in a list.
 *
 * @param number the session's
 * @param sponsor who sent the person; null when nobody did, or the reader may not know
 * @param seat null without one
 * @param offeredUntil null unless a seat is offered
 */
public record EnrolmentRow(
        long id,
        long sessionId,
        String title,
        String number,
        LocalDate startsOn,
        long personId,
        String familyName,
        String givenName,
        String patronymic,
        EnrolmentState state,
        Instant since,
        EnrolmentSource source,
        String sponsor,
        int tier,
        Integer seat,
        Instant offeredUntil,
        Instant appliedAt,
        String agreement)
        implements Serializable {

    /** In full. */
    public String name() {
        return Person.displayName(familyName, givenName, patronymic);
    }

    EnrolmentRow withoutSponsor() {
        return new EnrolmentRow(
                id,
                sessionId,
                title,
                number,
                startsOn,
                personId,
                familyName,
                givenName,
                patronymic,
                state,
                since,
                source,
                null,
                tier,
                seat,
                offeredUntil,
                appliedAt,
                agreement);
    }
}
