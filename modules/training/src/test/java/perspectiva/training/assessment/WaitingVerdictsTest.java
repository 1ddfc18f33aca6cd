package perspectiva.training.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static perspectiva.training.enrolment.entity.SomeEnrolment.enrolled;
import static perspectiva.training.session.entity.SomeSession.START;
import static perspectiva.training.session.entity.SomeSession.facts;
import static perspectiva.training.session.entity.SomeSession.morning;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.SetClock;
import perspectiva.core.store.Slice;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.core.testing.Store;
import perspectiva.training.Centre;
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
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.Some;
import perspectiva.training.course.entity.Syllabus;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.Room;
import perspectiva.training.session.entity.Trainer;

/** Who waits for the office's word, counted by each database: exactly those of whom the rules say something. */
class WaitingVerdictsTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

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

    private static final List<String> ASKED = List.of(
            "update training_version set attendance_percent = 75",
            "update training_version set attendance_percent = null",
            "update training_version_assessment set is_required = 0 where kind = 'FORMATIVE'",
            "update training_version set attendance_percent = 0");

    /** One person; or one for every way to attend with every way to be examined, each in a session of their own or all in one. */
    private enum Learners {
        ONE,
        APART,
        TOGETHER
    }

    /** A session with a morning and another that was cancelled, and what its people were examined in: by place and attempt. */
    private record Group(
            CourseSession session, Meeting held, Meeting cancelled, Map<List<Integer>, Sitting> sittings) {}

    /** Everybody who learns, with the session. */
    private final Map<Long, Long> people = new HashMap<>();

    private Room room;
    private Trainer teacher;

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private Store open(Database database, Learners learners) {
        SetClock.at("2026-01-20T08:00:00Z");
        Store store = STORE.empty(database);
        store.run(entities -> {
            Centre centre = Centre.founded(entities);
            Syllabus syllabus = Some.syllabus();
            syllabus.getAssessments().add(0, new Assessment(AssessmentKind.PRE, "Входной тест", 0, 0).of(20));
            syllabus.getTerms().setAttendancePercent(75);
            CourseVersion version = centre.teaches(syllabus);
            room = centre.room("Класс 1");
            teacher = centre.trainer("Юрова");
            Group all = group(entities, version);
            if (learners == Learners.ONE) {
                learn(entities, all, version, 4, List.of(60), List.of(50));
                return;
            }
            for (Integer attended : ATTENDED) {
                for (List<Integer> exam : EXAMS) {
                    for (List<Integer> task : TASKS) {
                        Group in = learners == Learners.TOGETHER ? all : group(entities, version);
                        learn(entities, in, version, attended, exam, task);
                    }
                }
            }
        });
        state(store, "COMPLETED");
        return store;
    }

    private Group group(EntityManager entities, CourseVersion version) {
        SetClock.at("2026-01-20T08:00:00Z");
        Centre centre = Centre.in(entities);
        CourseSession session = centre.confirmed(version);
        Meeting held = centre.meets(session, morning(START), room, teacher);
        Meeting cancelled = centre.meets(session, morning(START.plusDays(1)), room, teacher);
        SetClock.at("2026-03-03T04:00:00Z");
        session.start(facts());
        cancelled.cancel("Болезнь");
        return new Group(session, held, cancelled, new HashMap<>());
    }

    private void learn(
            EntityManager entities,
            Group group,
            CourseVersion version,
            Integer attended,
            List<Integer> exam,
            List<Integer> task) {
        long enrolment = enrolled(entities, group.session(), "Слушатель" + people.size());
        entities.find(Enrolment.class, enrolment).attend();
        mark(entities, group.cancelled(), enrolment, 0);
        if (attended != null) {
            mark(entities, group.held(), enrolment, attended);
        }
        examine(entities, group, version, 1, enrolment, task);
        examine(entities, group, version, 2, enrolment, exam);
        people.put(enrolment, group.session().id());
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
            Group group,
            CourseVersion version,
            int place,
            long enrolment,
            List<Integer> marks) {
        for (int attempt = 1; attempt <= marks.size(); attempt++) {
            Sitting sitting = group.sittings()
                    .computeIfAbsent(List.of(place, attempt), any -> sitting(entities, group.session(), version, any));
            int mark = marks.get(attempt - 1);
            entities.persist(new Result(
                    sitting.id(),
                    enrolment,
                    mark == ABSENT ? Mark.ABSENT : new Mark(mark, null),
                    Assessor.of(Some.trainer())));
        }
    }

    /** @param which assessment, by its place, and which attempt at it */
    private static Sitting sitting(
            EntityManager entities, CourseSession session, CourseVersion version, List<Integer> which) {
        Assessment of = version.syllabus().getAssessments().get(which.get(0));
        Sitting sitting = new Sitting(session, which.get(0), of, which.get(1), new SittingSheet());
        entities.persist(sitting);
        entities.flush();
        return sitting;
    }

    private static WaitingVerdicts verdicts(EntityManager entities) {
        WaitingVerdicts verdicts = new WaitingVerdicts();
        verdicts.entities = entities;
        return verdicts;
    }

    private static List<WaitingVerdict> waiting(Store store) {
        return store.in(entities -> verdicts(entities).sessions("", ALL).rows());
    }

    private static List<Long> byTheDatabase(Store store) {
        return waiting(store).stream().map(WaitingVerdict::session).sorted().toList();
    }

    /** For each of them the session. */
    private List<Long> byTheRules(Store store) {
        return store.in(entities -> {
            Standings standings = new Standings();
            standings.rows = new ResultRows();
            standings.rows.entities = entities;
            standings.attendance = SomeAttendance.rows(entities);
            standings.passMarks = SomeAttendance.passMarks(entities);
            return people.entrySet().stream()
                    .filter(one -> standings
                                    .of(entities.find(Enrolment.class, one.getKey()))
                                    .says()
                            != Verdict.OPEN)
                    .map(Map.Entry::getValue)
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
        Store store = open(database, Learners.APART);
        for (String asked : ASKED) {
            change(store, asked);
            List<Long> waiting = byTheDatabase(store);
            assertThat(waiting).as(asked).hasSizeBetween(1, people.size() - 1).isEqualTo(byTheRules(store));
            assertThat(count(store)).as(asked).isEqualTo(waiting.size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void among_those_who_learn_in_one_session_each_is_judged_by_their_own_marks(Database database) {
        Store store = open(database, Learners.TOGETHER);
        long waiting = byTheRules(store).size();

        assertThat(waiting).isBetween(1L, people.size() - 1L);
        assertThat(count(store)).isEqualTo(waiting);
        assertThat(waiting(store)).extracting(WaitingVerdict::people).containsExactly(waiting);
    }

    @ParameterizedTest
    @EnumSource
    void their_sessions_are_searched_sorted_and_read_page_by_page(Database database) {
        Store store = open(database, Learners.APART);
        int all = waiting(store).size();
        long last = byTheDatabase(store).get(all - 1);
        change(store, "update training_session set sought_as = 'последний', ends_on = '2026-01-01' where id = " + last);

        assertThat(sessions(store, "", "").rows()).hasSize(1);
        assertThat(sessions(store, "", "").total()).isEqualTo(all);
        assertThat(first(store, "", "")).isEqualTo(last);
        assertThat(first(store, "", "-end")).isNotEqualTo(last);
        assertThat(first(store, "Последний", "title")).isEqualTo(last);
        assertThat(sessions(store, "Последний", "").total()).isEqualTo(1);
        assertThat(sessions(store, "никакой", "").isEmpty()).isTrue();
    }

    private static long first(Store store, String words, String sort) {
        return sessions(store, words, sort).rows().get(0).session();
    }

    /** The first page, which has room for one. */
    private static Slice<WaitingVerdict> sessions(Store store, String words, String sort) {
        Paging order = Paging.of(1, sort);
        return store.in(
                entities -> verdicts(entities).sessions(words, new Paging(1, 1, order.sort(), order.isDescending())));
    }

    @ParameterizedTest
    @EnumSource
    void nobody_waits_whose_session_goes_on_or_who_was_judged(Database database) {
        Store store = open(database, Learners.ONE);
        Map.Entry<Long, Long> learner = people.entrySet().iterator().next();
        state(store, "RUNNING");
        assertThat(count(store)).isZero();
        state(store, "REPORTED");
        assertThat(waiting(store))
                .extracting(WaitingVerdict::session, WaitingVerdict::title, WaitingVerdict::people)
                .containsExactly(tuple(learner.getValue(), "Сварщик", 1L));
        store.run(entities -> entities.find(Enrolment.class, learner.getKey()).complete());
        assertThat(count(store)).isZero();
        assertThat(waiting(store)).isEmpty();
    }
}
