package perspectiva.training.session;

import jakarta.persistence.EntityManager;
import java.util.Locale;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.Room;
import perspectiva.training.session.entity.Span;
import perspectiva.training.session.entity.Trainer;

/**
 * When and where a meeting takes place, and who teaches.
 *
 * @param room null when it takes place online
 */
public record Arranged(Span span, Room room, Trainer trainer) {

    /** As it stands, with the room and the trainer read. */
    public static Arranged of(EntityManager entities, Meeting meeting) {
        return new Arranged(
                meeting.span(),
                meeting.roomId().map(room -> entities.find(Room.class, room)).orElse(null),
                entities.find(Trainer.class, meeting.trainerId()));
    }

    /** The day and the hours. */
    public String when(Formats formats, Locale language) {
        return formats.date(span.day(), language) + ", " + span.from() + "–" + span.until();
    }

    /** The same with the place. */
    public String said(Formats formats, Texts texts, Locale language) {
        String where = room == null ? texts.text(language, "training.meeting.online") : room.name();
        String address = room == null || room.address().isBlank() ? "" : ", " + room.address();
        return when(formats, language) + ", " + where + address;
    }

    boolean isBy(Trainer other) {
        return trainer.id().equals(other.id());
    }

    /** Whether whoever comes has to come at another time or to another place. */
    public boolean isElsewhere(Arranged other) {
        return !span.equals(other.span) || place() != other.place();
    }

    private long place() {
        return room == null ? 0 : room.id();
    }
}
