package perspectiva.training.session.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Refused;

/**
 * A meeting is one timetabled lesson of a session: with a trainer, in a room unless it takes place online. It may be moved
 * until it has ended, and cancelled; it never vanishes, since it stands in people's own calendars. There every change is
 * known by a greater sequence number (RFC 5545, 3.8.7.4).
 */
@Entity
@Table(name = "training_meeting")
public class Meeting extends StoredRecord {

    public static final int TOPIC_MOST = 200;
    public static final int REASON_MOST = 500;

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "room_id")
    private Long roomId;

    @Column(name = "trainer_id")
    private long trainerId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private int units;

    private String topic;

    private String uid = UUID.randomUUID().toString();

    @Column(name = "sequence_no")
    private int sequence;

    /** 1 while it is to take place, else 0: part of the index clashes are found by. */
    @Column(name = "is_planned")
    private int planned = 1;

    private String reason = "";

    @Column(name = "changed_at")
    private Instant changedAt = Now.instant();

    /** 1 when everybody's attendance is written down, else 0: part of the index what still waits for it is found by. */
    @Column(name = "is_marked")
    private int marked;

    protected Meeting() {}

    /** @param room null when it takes place online */
    public Meeting(CourseSession session, Span span, Room room, Trainer trainer, String topic) {
        sessionId = session.id();
        take(session, span, room, trainer, topic);
    }

    /** Another time, room, trainer or topic. */
    public void move(CourseSession session, Span span, Room room, Trainer trainer, String newTopic) {
        expectPlanned();
        if (!endsAt.isAfter(Now.instant())) {
            throw new Refused("training.meeting.refused.over");
        }
        take(session, span, room, trainer, newTopic);
        changed();
    }

    private void take(CourseSession session, Span span, Room room, Trainer trainer, String said) {
        String about = Typed.optional(said, TOPIC_MOST, "topic");
        session.expectMeeting(span);
        if (span.units() < 1) {
            throw new Refused("training.meeting.refused.short", Span.UNIT).at("until");
        }
        if (room == null && session.mode() == SessionMode.ONSITE) {
            throw new Refused("training.meeting.refused.room").at("room");
        }
        if (session.isForMinors() && trainer.recordCheckedOn().isEmpty()) {
            throw new Refused("training.session.refused.unchecked", trainer.name()).at("trainer");
        }
        startsAt = span.start();
        endsAt = span.end();
        units = span.units();
        roomId = room == null ? null : room.id();
        trainerId = trainer.id();
        topic = about;
    }

    /** @param why in words those who wanted to come may read */
    public void cancel(String why) {
        expectPlanned();
        String said = why == null ? "" : why.strip();
        if (said.isEmpty() || said.length() > REASON_MOST) {
            throw new Refused("training.meeting.refused.reason", REASON_MOST).at("reason");
        }
        planned = 0;
        reason = said;
        changed();
    }

    /** The session does not take place: what of it lies ahead does not either. */
    public void cancelWithSession() {
        planned = 0;
        changed();
    }

    /** @param isWhole whether everybody's attendance is written down */
    public void marked(boolean isWhole) {
        marked = isWhole ? 1 : 0;
    }

    private void expectPlanned() {
        if (planned == 0) {
            throw new Refused("training.meeting.refused.cancelled");
        }
    }

    private void changed() {
        sequence++;
        changedAt = Now.instant();
    }

    public Span span() {
        return new Span(startsAt, endsAt);
    }

    public long sessionId() {
        return sessionId;
    }

    public Optional<Long> roomId() {
        return Optional.ofNullable(roomId);
    }

    public long trainerId() {
        return trainerId;
    }

    public int units() {
        return units;
    }

    public String topic() {
        return topic;
    }

    /** The same in every calendar, for ever. */
    public String uid() {
        return uid;
    }

    public int sequence() {
        return sequence;
    }

    public boolean isPlanned() {
        return planned == 1;
    }

    /** Whether everybody's attendance is written down. */
    public boolean isMarked() {
        return marked == 1;
    }

    public String reason() {
        return reason;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public MeetingSheet sheet() {
        MeetingSheet sheet = new MeetingSheet();
        sheet.setSession(sessionId);
        sheet.setDay(span().day());
        sheet.setFrom(span().from());
        sheet.setUntil(span().until());
        sheet.setRoom(roomId);
        sheet.setTrainer(trainerId);
        sheet.setTopic(topic);
        return sheet;
    }
}
