package perspectiva.training.attendance.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.training.session.entity.Meeting;

/** A notice says before a meeting begins that somebody cannot come, and why. It is no mark: that is written at the meeting. */
@Entity
@Table(name = "training_absence_notice")
public class AbsenceNotice extends StoredRecord {

    @Column(name = "meeting_id")
    private long meetingId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    private String reason;

    @Column(name = "said_by")
    private String saidBy;

    /** 1 when the office wrote it, else 0. */
    @Column(name = "is_of_office")
    private int ofOffice;

    @Column(name = "said_at")
    private Instant saidAt;

    protected AbsenceNotice() {}

    public AbsenceNotice(Meeting meeting, long enrolment, String reason, Caller by) {
        meetingId = meeting.id();
        enrolmentId = enrolment;
        say(meeting, reason, by);
    }

    /** The same, or for another reason. */
    public void say(Meeting meeting, String why, Caller by) {
        expectAhead(meeting);
        String said = Typed.optional(why, Marking.EXCUSE_MOST, "reason");
        if (said.isEmpty()) {
            throw new Refused("training.attendance.refused.notice");
        }
        reason = said;
        saidBy = by.displayName();
        ofOffice = by.is(Role.DIRECTOR) ? 1 : 0;
        saidAt = Now.instant();
    }

    /** Refuses when it is too late to say beforehand that one comes or not. */
    public static void expectAhead(Meeting meeting) {
        if (!meeting.isPlanned()) {
            throw new Refused("training.meeting.refused.cancelled");
        }
        if (!Now.instant().isBefore(meeting.span().start())) {
            throw new Refused("training.attendance.refused.begun");
        }
    }

    /** The person's data is erased: that somebody said it stays, why goes. */
    public void forget() {
        reason = "—";
    }

    public long meetingId() {
        return meetingId;
    }

    /** Whether the office wrote it. */
    public boolean isOfOffice() {
        return ofOffice == 1;
    }

    public String reason() {
        return reason;
    }
}
