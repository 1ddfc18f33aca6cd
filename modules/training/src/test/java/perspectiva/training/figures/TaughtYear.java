package perspectiva.training.figures;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Store;
import perspectiva.training.Centre;
import perspectiva.training.attendance.entity.Presence;
import perspectiva.training.course.entity.CourseKind;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Room;
import perspectiva.training.session.entity.SessionFacts;
import perspectiva.training.session.entity.SessionSheet;
import perspectiva.training.session.entity.SomeSession;
import perspectiva.training.session.entity.Span;
import perspectiva.training.session.entity.Taught;
import perspectiva.training.session.entity.Trainer;

/**
 * A year that is nearly over. Twenty-two began to learn welding, twenty completed, nineteen have it in writing; sewing had
 * three learners.
 */
final class TaughtYear {

    private static final String AFTERWARDS = "2026-12-20T08:00:00Z";

    final Store store;
    final List<Long> people = new ArrayList<>();
    long welders;
    long sewers;

    TaughtYear(Store store) {
        this.store = store;
        SetClock.at(AFTERWARDS);
        store.run(entities -> {
            Centre.founded(entities);
            welders = course(entities, "ПО-001", "Сварка", CourseKind.RETRAINING);
            sewers = course(entities, "ПО-002", "Шитьё", CourseKind.VOCATIONAL);
            CourseSession welding = session(entities, welders, "2026-03-02", 22);
            welding.cost(61_600_000L, 70_400_000L);
            long meeting = meeting(entities, welding);
            for (int number = 0; number < 22; number++) {
                enrol(
                        entities,
                        welding,
                        meeting,
                        number < 19
                                ? EnrolmentState.CERTIFIED
                                : number < 20 ? EnrolmentState.COMPLETED : EnrolmentState.DROPPED_OUT);
            }
            CourseSession sewing = session(entities, sewers, "2026-09-07", 10);
            long seam = meeting(entities, sewing);
            for (int number = 0; number < 3; number++) {
                enrol(entities, sewing, seam, EnrolmentState.COMPLETED);
            }
        });
    }

    /** @return its version */
    long course(EntityManager entities, String code, String title, CourseKind kind) {
        var form = Some.form(code, kind);
        form.setTitle(title);
        return Centre.in(entities).teaches(form, Some.syllabus()).id();
    }

    /** One that begins on this day and is over. */
    CourseSession session(EntityManager entities, long version, String day, int seats) {
        LocalDate start = LocalDate.parse(day);
        SetClock.at(start.minusDays(60) + "T08:00:00Z");
        SessionSheet sheet = SomeSession.sheet(version);
        sheet.setSeatsMin(1);
        sheet.setSeatsMax(seats);
        sheet.setStartsOn(start);
        sheet.setEndsOn(start.plusDays(5));
        sheet.setEnrolUntil(start.minusDays(1));
        CourseVersion taught = entities.find(CourseVersion.class, version);
        CourseSession made =
                new CourseSession(new Taught(version, taught.course().title(), 1, 60), sheet);
        entities.persist(made);
        Span morning = SomeSession.morning(start);
        SessionFacts facts = new SessionFacts(
                1, Centre.UNITS, Optional.of(morning.start()), Optional.of(morning.end()), Optional.empty(), seats);
        made.publish(facts, "УП-" + made.id());
        made.enrol();
        made.confirm(facts, "");
        SetClock.at(start.plusDays(10) + "T08:00:00Z");
        made.start(facts);
        made.complete(facts);
        entities.flush();
        SetClock.at(AFTERWARDS);
        return made;
    }

    /** Its one meeting, of a morning. */
    long meeting(EntityManager entities, CourseSession session) {
        Room room = Centre.in(entities).room("Мастерская " + session.id());
        Trainer trainer = Centre.in(entities).trainer("Юрова" + session.id());
        entities.createNativeQuery(
                        "insert into training_meeting (id, version, created_at, session_id, room_id, trainer_id, starts_at,"
                                + " ends_at, units, topic, uid, sequence_no, is_planned, reason, changed_at) values ("
                                + (900_000 + session.id()) + ", 1, current_timestamp, " + session.id() + ", "
                                + room.id()
                                + ", " + trainer.id() + ", current_timestamp, current_timestamp, " + Centre.UNITS
                                + ", '', 'u"
                                + session.id() + "', 0, 1, '', current_timestamp)")
                .executeUpdate();
        return 900_000 + session.id();
    }

    void enrol(EntityManager entities, CourseSession session, long meeting, EnrolmentState state) {
        Enrolment enrolment = Centre.in(entities).applied(session, "Ученик" + people.size());
        entities.createNativeQuery("update training_enrolment set state = '" + state + "' where id = " + enrolment.id())
                .executeUpdate();
        Centre.in(entities).marked(meeting, enrolment.id(), Presence.PRESENT);
        people.add(enrolment.id());
    }

    /** So many more people of a course in a session that begins on this day, all of whom completed. */
    void held(EntityManager entities, long version, String day, int learners) {
        CourseSession session = session(entities, version, day, 40);
        long meeting = meeting(entities, session);
        for (int number = 0; number < learners; number++) {
            enrol(entities, session, meeting, EnrolmentState.COMPLETED);
        }
    }

    static Figures figures(EntityManager entities) {
        Figures figures = new Figures();
        figures.rows = new YearRows();
        figures.rows.entities = entities;
        return figures;
    }
}
