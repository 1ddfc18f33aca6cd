package perspectiva.training.assessment;

import static perspectiva.training.session.entity.SomeSession.START;
import static perspectiva.training.session.entity.SomeSession.facts;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Store;
import perspectiva.spi.Role;
import perspectiva.training.Centre;
import perspectiva.training.assessment.entity.Standing;
import perspectiva.training.attendance.entity.AttendanceShare;
import perspectiva.training.course.entity.Assessment;
import perspectiva.training.course.entity.AssessmentKind;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.Some;
import perspectiva.training.course.entity.Syllabus;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Room;
import perspectiva.training.session.entity.SessionState;
import perspectiva.training.session.entity.SomeSession;
import perspectiva.training.session.entity.Trainer;

/**
 * A group that learns, with a test before it and a final examination after it: Anna and Boris, on the day of their first
 * meeting, and a stranger in another group of the same trainer.
 */
final class ExaminedGroup {

    static final int PRE = 0;
    static final int EXAM = 2;
    static final long TRAINER_ACCOUNT = 900;

    final Store store;
    final List<String> written = Collections.synchronizedList(new ArrayList<>());
    final Map<Long, AttendanceShare> shares = new HashMap<>();

    /** The trainer has no meeting with the group any more. */
    boolean isTakenAway;

    long session;
    long foreign;
    long trainer;
    long anna;
    long boris;
    long stranger;

    ExaminedGroup(Store store) {
        this.store = store;
        SetClock.at("2026-01-20T08:00:00Z");
        store.run(entities -> {
            Centre centre = Centre.founded(entities);
            Syllabus syllabus = Some.syllabus();
            syllabus.getAssessments().add(PRE, new Assessment(AssessmentKind.PRE, "Входной тест", 0, 0).of(20));
            CourseVersion taught = centre.teaches(syllabus);
            Room room = centre.room("Класс 1");
            Trainer teacher = centre.trainer("Юрова");
            CourseSession mine = centre.confirmed(taught);
            CourseSession other = centre.confirmed(taught);
            Stream.of(mine, other).forEach(one -> centre.meets(one, SomeSession.morning(START), room, teacher));
            trainer = teacher.id();
            session = mine.id();
            foreign = other.id();
            anna = centre.enrolled(mine, "Аникина");
            boris = centre.enrolled(mine, "Борисов");
            stranger = centre.enrolled(other, "Васильев");
        });
        SetClock.at("2026-03-02T04:00:00Z");
        store.run(entities -> {
            Stream.of(session, foreign)
                    .forEach(one -> entities.find(CourseSession.class, one).start(facts()));
            Stream.of(anna, boris, stranger)
                    .forEach(one -> entities.find(Enrolment.class, one).attend());
        });
    }

    ExamDesk office(EntityManager entities) {
        return new ExamDesk(this, entities, Some.director());
    }

    ExamDesk teacher(EntityManager entities) {
        return new ExamDesk(this, entities, Some.with(TRAINER_ACCOUNT, Some.CENTRE, Role.TRAINER));
    }

    /** What is typed beside a name by somebody who saw so much of it. */
    static MarkTyped typed(long enrolment, String value, String shown, int seen) {
        return new MarkTyped(enrolment, value, false, "", shown, seen);
    }

    int mark(long enrolment, String value) {
        return store.in(entities -> office(entities).mark(enrolment, value));
    }

    int save(int attempt, MarkTyped... typed) {
        return store.in(entities -> office(entities).save(attempt, typed));
    }

    Grid grid(int attempt) {
        return store.in(entities -> office(entities).results.grid(session, EXAM, attempt));
    }

    Standing standing(long enrolment) {
        return store.in(entities -> office(entities).verdicts.of(enrolment));
    }

    int passAll() {
        return store.in(entities -> office(entities).verdicts.passAll(session));
    }

    boolean isMissed(long enrolment) {
        return store.in(entities -> {
            Grades grades = new Grades();
            grades.standings = office(entities).verdicts.standings;
            return grades.isMissed(entities.find(CourseSession.class, session), enrolment);
        });
    }

    EnrolmentState state(long enrolment) {
        return store.in(entities -> entities.find(Enrolment.class, enrolment).state());
    }

    /** All sessions, whatever they were. */
    void become(SessionState state) {
        store.run(entities -> entities.createNativeQuery("update training_session set state = '" + state + "'")
                .executeUpdate());
    }
}
