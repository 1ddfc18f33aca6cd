package perspectiva.training.attendance;

import jakarta.persistence.EntityManager;

/** What is asked about attendance, around one entity manager. */
public final class SomeAttendance {

    private SomeAttendance() {}

    public static AttendanceRows rows(EntityManager entities) {
        AttendanceRows rows = new AttendanceRows();
        rows.entities = entities;
        return rows;
    }

    public static PassMarks passMarks(EntityManager entities) {
        PassMarks marks = new PassMarks();
        marks.entities = entities;
        return marks;
    }
}
