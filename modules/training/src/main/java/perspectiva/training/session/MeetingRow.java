package perspectiva.training.session;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import perspectiva.core.people.Person;
import perspectiva.core.store.Now;
import perspectiva.training.session.entity.Span;

/**
 * A meeting in a calendar or a list.
 *
 * @param number the session's; null while it is a draft
 * @param room its name; null when the meeting takes place online
 * @param planned 1, or 0 when it was cancelled
 */
public record MeetingRow(
        long id,
        long sessionId,
        String title,
        String number,
        Instant startsAt,
        Instant endsAt,
        int units,
        String topic,
        int planned,
        Long roomId,
        String room,
        String address,
        long trainerId,
        String familyName,
        String givenName,
        String patronymic,
        String uid,
        int sequence,
        Instant changedAt,
        String reason)
        implements Serializable {

    public Span span() {
        return new Span(startsAt, endsAt);
    }

    public LocalDate day() {
        return span().day();
    }

    public LocalTime from() {
        return span().from();
    }

    public LocalTime until() {
        return span().until();
    }

    /** Whether it takes place and has begun: from then on people are marked. */
    public boolean isMarkable() {
        return isPlanned() && !Now.instant().isBefore(startsAt);
    }

    public boolean isOver() {
        return !endsAt.isAfter(Now.instant());
    }

    public boolean isPlanned() {
        return planned == 1;
    }

    /** With initials. */
    public String trainer() {
        return Person.shortName(familyName, givenName, patronymic);
    }
}
