package perspectiva.training.attendance;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import perspectiva.core.accounts.RateLimits;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.training.attendance.entity.AttendanceMark;
import perspectiva.training.attendance.entity.MarkingTerms;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.session.MeetingRow;
import perspectiva.training.session.MeetingRows;
import perspectiva.training.session.SomeRows;
import perspectiva.training.session.Timetable;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;

/** All that marks a group, around one entity manager. */
final class MarkDesk {

    final Attendance attendance = new Attendance();
    final Absences absences = new Absences();
    final CheckIns checkIns = new CheckIns();
    final WaitingMeetings waiting = new WaitingMeetings();
    final MyAttendance mine = new MyAttendance();

    private final EntityManager entities;
    private final List<String> written;

    /** @param own the enrolment of whoever asks for the own ones */
    MarkDesk(EntityManager entities, Caller caller, MarkedGroup group, long own) {
        this.entities = entities;
        this.written = group.written;
        AttendanceRows rows = new AttendanceRows();
        rows.entities = entities;
        AttendanceTerms terms = new AttendanceTerms() {
            @Override
            MarkingTerms marking() {
                return MarkingTerms.USUAL;
            }
        };
        MarkWriter writer = new MarkWriter();
        writer.entities = entities;
        writer.rows = rows;
        writer.terms = terms;
        writer.journal = journal();
        OwnEnrolments enrolments = new OwnEnrolments() {
            @Override
            List<Enrolment> all() {
                return List.of(entities.find(Enrolment.class, own));
            }
        };
        enrolments.entities = entities;
        attendance.entities = entities;
        attendance.rows = rows;
        attendance.terms = terms;
        attendance.writer = writer;
        attendance.caller = caller;
        attendance.timetable = timetable();
        absences.entities = entities;
        absences.rows = rows;
        absences.own = enrolments;
        absences.caller = caller;
        absences.timetable = attendance.timetable;
        checkIns.entities = entities;
        checkIns.rows = rows;
        checkIns.terms = terms;
        checkIns.own = enrolments;
        checkIns.writer = writer;
        checkIns.limits = new RateLimits();
        checkIns.caller = caller;
        checkIns.timetable = attendance.timetable;
        mine.entities = entities;
        mine.own = enrolments;
        mine.meetings = meetings();
        mine.terms = terms;
        waiting.entities = entities;
        waiting.meetings = meetings();
        waiting.terms = terms;
        waiting.teaching = SomeRows.teaching(caller.is(Role.DIRECTOR) ? 0 : group.trainer);
    }

    private MarkJournal journal() {
        return new MarkJournal() {
            @Override
            void written(AttendanceMark mark, String before, String why) {
                written.add(before + ">" + mark.presence().word() + why);
            }

            @Override
            void corrected(AttendanceMark mark, String before, String why, Meeting meeting, CourseSession session) {
                written.add("corrected " + before + ">" + mark.presence().word());
            }
        };
    }

    private MeetingRows meetings() {
        return new MeetingRows() {
            @Override
            public List<MeetingRow> byIds(Collection<Long> ids) {
                return ids.stream()
                        .map(id -> row(entities.find(Meeting.class, id)))
                        .toList();
            }
        };
    }

    private Timetable timetable() {
        return new Timetable() {
            @Override
            public Meeting byId(long id) {
                return entities.find(Meeting.class, id);
            }

            @Override
            public MeetingRow row(long id) {
                return MarkDesk.row(byId(id));
            }
        };
    }

    private static MeetingRow row(Meeting of) {
        return new MeetingRow(
                of.id(),
                of.sessionId(),
                "Сварщик",
                "УП",
                of.span().start(),
                of.span().end(),
                of.units(),
                "",
                of.isPlanned() ? 1 : 0,
                null,
                null,
                null,
                of.trainerId(),
                "Юрова",
                "Анна",
                "Петровна",
                of.uid(),
                0,
                of.changedAt(),
                "");
    }
}
