package perspectiva.training.attendance;

import java.io.Serializable;
import java.time.Instant;
import perspectiva.core.people.Person;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
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
 * @param excuseOfOffice 1 when the office wrote the excuse, else 0
 * @param noticeOfOffice 1 when the office wrote the notice, else 0
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
        String noticeBy,
        int excuseOfOffice,
        int noticeOfOffice)
        implements Serializable {

    /** The office reads everything; for a trainer the words of the office are left out. */
    SheetLine readBy(Caller reader) {
        return reader.is(Role.DIRECTOR) ? this : forTrainer();
    }

    /** The words of the office may name the employer who sent the person. */
    private SheetLine forTrainer() {
        return new SheetLine(
                enrolment,
                familyName,
                givenName,
                patronymic,
                presence,
                units,
                excuseOfOffice == 1 ? "" : excuse,
                source,
                marker,
                markedAt,
                revision,
                isNoticeOfOffice() ? "" : notice,
                noticeBy,
                excuseOfOffice,
                noticeOfOffice);
    }

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

    boolean isNoticeOfOffice() {
        return noticeOfOffice == 1;
    }

    /** Whether the office knows why the person is excused, and the reader does not. */
    public boolean isExcuseHidden() {
        return excuseOfOffice == 1 && excuse.isEmpty();
    }

    /** Whether the reader may say without a word that the person is excused: the office knows why, and the reader does not. */
    public boolean isKnownToOffice() {
        return isExcuseHidden() || isAnnounced() && notice.isEmpty();
    }
}
