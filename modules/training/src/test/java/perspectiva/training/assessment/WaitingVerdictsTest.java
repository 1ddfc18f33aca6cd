package perspectiva.training.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static perspectiva.training.enrolment.entity.SomeEnrolment.enrolled;
import static perspectiva.training.session.entity.SomeSession.START;
import static perspectiva.training.session.entity.SomeSession.confirmed;
import static perspectiva.training.session.entity.SomeSession.facts;
import static perspectiva.training.session.entity.SomeSession.morning;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.people.Organisation;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.training.assessment.entity.Assessor;
import perspectiva.training.assessment.entity.Mark;
import perspectiva.training.assessment.entity.Result;
import perspectiva.training.assessment.entity.Sitting;
import perspectiva.training.assessment.entity.SittingSheet;
import perspectiva.training.assessment.entity.Verdict;
import perspectiva.training.attendance.SomeAttendance;
import perspectiva.training.attendance.entity.AttendanceMark;
import perspectiva.training.attendance.entity.MarkSource;
import perspectiva.training.attendance.entity.Marker;
import perspectiva.training.attendance.entity.Marking;
import perspectiva.training.attendance.entity.Presence;
import perspectiva.training.course.entity.Assessment;
import perspectiva.training.course.entity.AssessmentKind;
import perspectiva.training.course.entity.Course;
import perspectiva.training.course.entity.CourseKind;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.Some;
import perspectiva.training.course.entity.Syllabus;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.Room;
import perspectiva.training.session.entity.SomeSession;
import perspectiva.training.session.entity.Trainer;

/** Who waits for the office's word, counted by each database: exactly those of whom the rules say something. */
class WaitingVerdictsTest {

    private static final Paging ALL = new Paging(1, 500, "", false);

    /** Lesson units attended of four; null for somebody without a mark, or with one of a cancelled meeting only. */
    private static final List<Integer> ATTENDED = new ArrayList<>(List.of(4, 3, 2, 0));

    static {
        ATTENDED.add(null);
    }

    private static final int ABSENT = -1;

    /** The marks of the examination, attempt by attempt: 60 passes. */
    private static final List<List<Integer>> EXAMS =
            List.of(List.of(), List.of(60), List.of(59), List.of(ABSENT), List.of(40, 75), List.of(40, 41));

    /** 50 passes. */
    private static final List<List<Integer>> TASKS = List.of(List.of(), List.of(50), List.of(49));

    private final Map<Long, Long> people = new HashMap<>();
    private Room room;
    private Trainer teacher;

    @AfterEach
    void realTime() {
        Now.reset();
    }

    /** Everybody in a session of their own, and every way to attend with every way to be examined. */
    private Store open(Database database, boolean isEveryWay) {
        SetClock.at("2026-01-20T08:00:00Z");
        Store store = database.open("core", "training");
        store.run(entities -> {
            entities.createNativeQuery(
                            """
                            insert into core_organisation (id, version, created_at, kind, state, legal_name, short_name, inn,
                                ogrn, legal_form, okved_main, address, settlement, phone, email, is_member, sought_as)
                            values (300, 1, current_timestamp, 'TRAINING_INSTITUTION', 'ACTIVE', 'Ц', 'Ц', '5916000300', '', '',
                                '', '', '', '', '', false, '')""")
                    .executeUpdate();
            Course course = new Course(
                    Some.form("ПО-001", CourseKind.VOCATIONAL), entities.find(Organisation.class, Some.CENTRE));
            entities.persist(course);
            Syllabus syllabus = Some.syllabus();
            syllabus.getAssessments().add(0, new Assessment(AssessmentKind.PRE, "Входной тест", 0, 0).of(20));
            syllabus.getTerms().setAttendancePercent(75);
            CourseVersion version = new CourseVersion(course, syllabus, Some.trainer());
            entities.persist(version);
            room = SomeSession.room("Класс 1");
            entities.persist(room);
            teacher = SomeSession.trainer("Юрова");
            entities.persist(teacher.person());
            entities.persist(teacher);
            for (Integer attended : isEveryWay ? ATTENDED : List.of(4)) {
                for (List<Integer> exam : isEveryWay ? EXAMS : List.of(List.of(60))) {
                    for (List<Integer> task : isEveryWay ? TASKS : List.of(List.of(50))) {
                        learn(entities, version, attended, exam, task);
                    }
                }
            }
        });
        state(store, "COMPLETED");
        return store;
    }

    private void learn(
            EntityManager entities, CourseVersion version, Integer attended, List<Integer> exam, List<Integer> task) {
        SetClock.at("2026-01-20T08:00:00Z");
        CourseSession session = confirmed(entities, version.id());
        Meeting held = new Meeting(session, morning(START), room, teacher, "");
        Meeting cancelled = new Meeting(session, morning(START.plusDays(1)), room, teacher, "");
        entities.persist(held);
        entities.persist(cancelled);
        long enrolment = enrolled(entities, session, "Слушатель" + people.size());
        SetClock.at("2026-03-03T04:00:00Z");
        session.start(facts());
        entities.find(Enrolment.class, enrolment).attend();
        mark(entities, cancelled, enrolment, 0);
        cancelled.cancel("Болезнь");
        if (attended != null) {
            mark(entities, held, enrolment, attended);
        }
        examine(entities, session, version, 1, enrolment, task);
        examine(entities, session, version, 2, enrolment, exam);
        people.put(session.id(), enrolment);
    }

    private static void mark(EntityManager entities, Meeting meeting, long enrolment, int units) {
        Marking said = units == 0
                ? Marking.of(Presence.ABSENT, 4, null, "")
                : Marking.of(units == 4 ? Presence.PRESENT : Presence.LATE, 4, units, "");
        entities.persist(
                new AttendanceMark(meeting.id(), enrolment, said, Marker.of(Some.trainer(), MarkSource.SCREEN)));
    }

    private static void examine(
            EntityManager entities,
            CourseSession session,
            CourseVersion version,
            int place,
            long enrolment,
            List<Integer> marks) {
        for (int attempt = 1; attempt <= marks.size(); attempt++) {
            Assessment of = version.syllabus().getAssessments().get(place);
            Sitting sitting = new Sitting(session, place, of, attempt, new SittingSheet());
            entities.persist(sitting);
            entities.flush();
            int mark = marks.get(attempt - 1);
            entities.persist(new Result(
                    sitting.id(),
                    enrolment,
                    mark == ABSENT ? Mark.ABSENT : new Mark(mark, null),
                    Assessor.of(Some.trainer())));
        }
    }

    private static WaitingVerdicts verdicts(EntityManager entities) {
        WaitingVerdicts verdicts = new WaitingVerdicts();
        verdicts.entities = entities;
        return verdicts;
    }

    private List<Long> byTheDatabase(Store store) {
        return store.in(entities -> verdicts(entities).sessions(ALL).rows().stream()
                .map(WaitingVerdict::session)
                .sorted()
                .toList());
    }

    private List<Long> byTheRules(Store store) {
        return store.in(entities -> {
            Standings standings = new Standings();
            standings.rows = new ResultRows();
            standings.rows.entities = entities;
            standings.attendance = SomeAttendance.rows(entities);
            standings.passMarks = SomeAttendance.passMarks(entities);
            return people.entrySet().stream()
                    .filter(one -> standings
                                    .of(entities.find(Enrolment.class, one.getValue()))
                                    .says()
                            != Verdict.OPEN)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
        });
    }

    private static void change(Store store, String sql) {
        store.run(entities -> {
            entities.createNativeQuery(sql).executeUpdate();
            entities.getEntityManagerFactory().getCache().evictAll();
        });
    }

    private static void state(Store store, String state) {
        change(store, "update training_session set state = '" + state + "'");
    }

    private static long count(Store store) {
        return store.in(entities -> verdicts(entities).count());
    }

    @ParameterizedTest
    @EnumSource
    void whoever_waits_is_whoever_the_rules_say_something_of_whatever_the_course_asks(Database database) {
        try (Store store = open(database, true)) {
            int all = people.size();
            for (String asks : List.of(
                    "update training_version set attendance_percent = 75",
                    "update training_version set attendance_percent = null",
                    "update training_version_assessment set is_required = 0 where kind = 'FORMATIVE'",
                    "update training_version set attendance_percent = 0")) {
                change(store, asks);
                List<Long> waiting = byTheDatabase(store);
                assertThat(waiting).as(asks).hasSizeBetween(1, all - 1).isEqualTo(byTheRules(store));
                assertThat(count(store)).as(asks).isEqualTo(waiting.size());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_waits_whose_session_goes_on_or_who_was_judged(Database database) {
        try (Store store = open(database, false)) {
            long session = people.keySet().iterator().next();
            state(store, "RUNNING");
            assertThat(count(store)).isZero();
            state(store, "REPORTED");
            assertThat((List<WaitingVerdict>) store.in(
                            entities -> verdicts(entities).sessions(ALL).rows()))
                    .extracting(WaitingVerdict::session, WaitingVerdict::title, WaitingVerdict::people)
                    .containsExactly(tuple(session, "Сварщик", 1L));
            store.run(entities ->
                    entities.find(Enrolment.class, people.get(session)).complete());
            assertThat(count(store)).isZero();
            assertThat((boolean) store.in(
                            entities -> verdicts(entities).sessions(ALL).isEmpty()))
                    .isTrue();
        }
    }
}
