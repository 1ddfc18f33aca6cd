package perspectiva.training.attendance;

import java.io.Serializable;
import java.time.Instant;
import perspectiva.core.people.Person;
import perspectiva.training.attendance.entity.MarkSource;
import perspectiva.training.attendance.entity.Presence;

/**
 * One person on the sheet of a meeting.
 *
 * @param presence null until the person is marked
 * @param units lesson units the person was there; nought until the person is marked
 * @param marker who marked, by name
 * @param revision the mark's version; nought until the person is marked
 * @param notice why the person said beforehand not to come; null when nothing was said
 */
public record SheetLine(
        long enrolment,
        String familyName,
        String givenName,
        String patronymic,
        Presence presence,
        int units,
        String excuse,
        MarkSource source,
        String marker,
        Instant markedAt,
        int revision,
        String notice,
        String noticeBy)
        implements Serializable {

    public String name() {
        return Person.displayName(familyName, givenName, patronymic);
    }

    public boolean isMarked() {
        return presence != null;
    }

    /** How the person was, in a word; empty until marked. */
    public String word() {
        return presence == null ? "" : presence.word();
    }

    public boolean isAnnounced() {
        return notice != null;
    }
}
