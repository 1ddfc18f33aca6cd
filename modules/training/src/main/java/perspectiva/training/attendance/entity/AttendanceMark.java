package perspectiva.training.attendance.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Refused;

/**
 * A mark says how one enrolled person was at one meeting, for how many of its lesson units. It is written once and changed as
 * often as it takes to be right: the same said again changes nothing. After it was due a change needs a reason.
 */
@Entity
@Table(name = "training_attendance_mark")
public class AttendanceMark extends StoredRecord {

    public static final int REASON_MOST = 300;

    @Column(name = "meeting_id")
    private long meetingId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    private int units;

    private String excuse;

    /** 1 when the office wrote the excuse, else 0. */
    @Column(name = "is_excuse_of_office")
    private int excuseOfOffice;

    @Enumerated(EnumType.STRING)
    private MarkSource source;

    @Column(name = "marked_by")
    private Long markedBy;

    private String marker;

    @Column(name = "marked_at")
    private Instant markedAt;

    protected AttendanceMark() {}

    public AttendanceMark(long meeting, long enrolment, Marking said, Marker by) {
        meetingId = meeting;
        enrolmentId = enrolment;
        take(said, by);
    }

    /**
     * Says something else.
     *
     * @param why wanted when marks were due already; null when nothing was typed
     * @return whether it was something else
     */
    public boolean amend(Marking said, Marker by, boolean isOverdue, String why) {
        if (marking().equals(said)) {
            return false;
        }
        if (isOverdue && Typed.optional(why, REASON_MOST, "why").isEmpty()) {
            throw new Refused("training.attendance.refused.why").at("why");
        }
        take(said, by);
        return true;
    }

    private void take(Marking said, Marker by) {
        presence = said.presence();
        units = said.units();
        excuse = said.excuse();
        excuseOfOffice = by.isOffice() && !excuse.isEmpty() ? 1 : 0;
        source = by.source();
        markedBy = by.account();
        marker = by.name();
        markedAt = Now.instant();
    }

    /** The person's data is erased: that somebody was or was not there stays, why goes. */
    public void forget() {
        excuse = "";
        excuseOfOffice = 0;
    }

    /** Whether the office wrote why the person is excused. */
    public boolean isExcuseOfOffice() {
        return excuseOfOffice == 1;
    }

    public Marking marking() {
        return new Marking(presence, units, excuse);
    }

    public long meetingId() {
        return meetingId;
    }

    public long enrolmentId() {
        return enrolmentId;
    }

    public Presence presence() {
        return presence;
    }

    /** Lesson units the person was there. */
    public int units() {
        return units;
    }

    public MarkSource source() {
        return source;
    }

    /** Who wrote it last, by name. */
    public String marker() {
        return marker;
    }

    public Instant markedAt() {
        return markedAt;
    }
}
