package perspectiva.training.attendance;

import perspectiva.training.attendance.entity.AttendanceShare;
import perspectiva.training.enrolment.EnrolmentRow;

/** Somebody whom a trainer teaches, and how much the person attended so far. */
public record TaughtPerson(EnrolmentRow row, AttendanceShare share) {}
