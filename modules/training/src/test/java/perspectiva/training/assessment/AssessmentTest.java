package perspectiva.training.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static perspectiva.training.course.entity.Refusals.assertRefused;
import static perspectiva.training.enrolment.entity.SomeEnrolment.enrolled;
import static perspectiva.training.session.entity.SomeSession.START;
import static perspectiva.training.session.entity.SomeSession.confirmed;
import static perspectiva.training.session.entity.SomeSession.facts;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.people.Organisation;
import perspectiva.core.records.Numbers;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.spi.Subject;
import perspectiva.training.assessment.entity.Assessor;
import perspectiva.training.assessment.entity.ExamTerms;
import perspectiva.training.assessment.entity.LearningGain;
import perspectiva.training.assessment.entity.Mark;
import perspectiva.training.assessment.entity.Result;
import perspectiva.training.assessment.entity.Sitting;
import perspectiva.training.assessment.entity.SittingSheet;
import perspectiva.training.assessment.entity.Standing;
import perspectiva.training.assessment.entity.Verdict;
import perspectiva.training.attendance.AttendanceRows;
import perspectiva.training.attendance.PassMarks;
import perspectiva.training.attendance.entity.AttendanceShare;
import perspectiva.training.course.entity.Assessment;
import perspectiva.training.course.entity.AssessmentKind;
import perspectiva.training.course.entity.Course;
import perspectiva.training.course.entity.CourseKind;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.DocumentKind;
import perspectiva.training.course.entity.Some;
import perspectiva.training.course.entity.Syllabus;
import perspectiva.training.enrolment.Enrolments;
import perspectiva.training.enrolment.Judging;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.Sessions;
import perspectiva.training.session.Teaching;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.Room;
import perspectiva.training.session.entity.SomeSession;
import perspectiva.training.session.entity.Trainer;

/** Marks in each database the portal runs on, from the grid to the office's word: once each, whoever writes them when. */
class AssessmentTest {

    private static final int PRE = 0;
    private static final int EXAM = 2;
    private static final long TRAINER_ACCOUNT = 900;

    private final List<String> written = Collections.synchronizedList(new ArrayList<>());
    private final Map<Long, AttendanceShare> shares = new HashMap<>();

    private boolean isTakenAway;
    private long session;
    private long foreign;
    private long trainer;
    private long anna;
    private long boris;
    private long stranger;

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private Store open(Database database) {
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
            CourseVersion taught = new CourseVersion(course, syllabus, Some.trainer());
            entities.persist(taught);
            Room room = SomeSession.room("Класс 1");
            entities.persist(room);
            Trainer teacher = SomeSession.trainer("Юрова");
            entities.persist(teacher.person());
            entities.persist(teacher);
            trainer = teacher.id();
            CourseSession mine = confirmed(entities, taught.id());
            CourseSession other = confirmed(entities, taught.id());
            Stream.of(mine, other)
                    .forEach(one -> entities.persist(new Meeting(one, SomeSession.morning(START), room, teacher, "")));
            session = mine.id();
            foreign = other.id();
            anna = enrolled(entities, mine, "Аникина");
            boris = enrolled(entities, mine, "Борисов");
            stranger = enrolled(entities, other, "Васильев");
        });
        SetClock.at("2026-03-02T04:00:00Z");
        store.run(entities -> {
            entities.createQuery("select s from CourseSession s", CourseSession.class)
                    .getResultStream()
                    .forEach(one -> one.start(facts()));
            entities.createQuery("select e from Enrolment e", Enrolment.class)
                    .getResultStream()
                    .forEach(Enrolment::attend);
        });
        return store;
    }

    /** All that marks and judges, around one entity manager. */
    private final class Desk {

        private static final int FIRST = 1;

        final Results results = new Results();
        final Verdicts verdicts = new Verdicts();
        final WaitingExams waiting = new WaitingExams();
        final LearningGains gains = new LearningGains();
        final AssessmentPeople people = new AssessmentPeople();
        final MyResults mine = new MyResults();

        Desk(EntityManager entities, Caller caller) {
            Texts texts = new Texts();
            texts.add("training", AssessmentTest.class.getClassLoader());
            StandingWords words = new StandingWords();
            words.texts = texts;
            ResultRows rows = new ResultRows();
            rows.entities = entities;
            AssessmentTerms terms = new AssessmentTerms() {
                @Override
                ExamTerms exams() {
                    return ExamTerms.USUAL;
                }
            };
            results.entities = entities;
            results.rows = rows;
            results.terms = terms;
            results.words = words;
            results.formats = new Formats();
            results.caller = caller;
            results.sessions = sessions(entities, caller);
            results.journal = journal();
            results.numbers = new Numbers() {
                @Override
                public String next(String prefix, int year) {
                    return prefix + "-" + year + "-0001";
                }
            };
            verdicts.entities = entities;
            verdicts.rows = rows;
            verdicts.sessions = results.sessions;
            verdicts.judging = judging(entities);
            verdicts.enrolments = new Enrolments() {
                @Override
                public Enrolment byId(long id) {
                    return entities.find(Enrolment.class, id);
                }
            };
            verdicts.standings = standings(rows);
            gains.rows = rows;
            gains.sessions = results.sessions;
            waiting.entities = entities;
            waiting.terms = terms;
            waiting.teaching = new Teaching() {
                @Override
                public boolean isOfAll() {
                    return caller.is(Role.DIRECTOR);
                }

                @Override
                public long own() {
                    return trainer;
                }
            };
            people.entities = entities;
            people.rows = rows;
            people.words = words;
            people.formats = new Formats();
            people.caller = caller;
            mine.entities = entities;
            mine.standings = verdicts.standings;
            mine.caller = caller;
        }

        int mark(long enrolment, String value) {
            return save(FIRST, typed(enrolment, value, "", 0));
        }

        int save(int attempt, MarkTyped... typed) {
            return save(attempt, null, typed);
        }

        int save(int attempt, String why, MarkTyped... typed) {
            SittingSheet known = results.grid(session, EXAM, attempt).sheet();
            return results.save(session, EXAM, attempt, known, List.of(typed), why);
        }
    }

    private static MarkTyped typed(long enrolment, String value, String shown, int seen) {
        return new MarkTyped(enrolment, value, false, "", shown, seen);
    }

    private Sessions sessions(EntityManager entities, Caller caller) {
        return new Sessions() {
            @Override
            public CourseSession examined(long id) {
                return byId(id);
            }

            @Override
            public boolean isExamined(long id) {
                return !isTakenAway;
            }

            @Override
            public CourseSession byId(long id) {
                if (!caller.is(Role.DIRECTOR) && id == foreign) {
                    throw new Refused.NotFound();
                }
                return Optional.ofNullable(entities.find(CourseSession.class, id))
                        .orElseThrow(Refused.NotFound::new);
            }
        };
    }

    private Standings standings(ResultRows rows) {
        Standings standings = new Standings();
        standings.rows = rows;
        standings.attendance = new AttendanceRows() {
            @Override
            public Map<Long, AttendanceShare> shares(Collection<Long> enrolments) {
                return shares;
            }
        };
        standings.passMarks = new PassMarks() {
            @Override
            public int ofVersion(long version) {
                return 80;
            }
        };
        return standings;
    }

    private Judging judging(EntityManager entities) {
        return new Judging() {
            @Override
            public Enrolment held(long id, int version) {
                return entities.find(Enrolment.class, id);
            }

            @Override
            public List<Enrolment> learning(long of) {
                return entities.createQuery(
                                "select e from Enrolment e where e.session.id = :of and e.state = :attending",
                                Enrolment.class)
                        .setParameter("of", of)
                        .setParameter("attending", EnrolmentState.ATTENDING)
                        .getResultList();
            }

            @Override
            public void judge(Enrolment enrolment, Consumer<Enrolment> verdict, String why) {
                verdict.accept(enrolment);
                entities.flush();
                written.add(enrolment.state().word() + ":" + why);
            }
        };
    }

    private ResultJournal journal() {
        return new ResultJournal() {
            @Override
            void written(long enrolment, Assessment of, int attempt, Mark before, Mark after, String why) {
                written.add(said(before) + ">" + said(after) + why);
            }

            @Override
            void marked(CourseSession session, Assessment of, int attempt, int changed, boolean isLate) {
                written.add((isLate ? "corrected " : "marked ") + changed);
            }

            @Override
            void adopted(CourseSession session, Sitting sitting) {
                written.add("adopted " + sitting.number().orElseThrow());
            }

            private String said(Mark mark) {
                return mark == null ? "" : String.valueOf(mark.value());
            }
        };
    }

    private Desk office(EntityManager entities) {
        return new Desk(entities, Some.director());
    }

    private int mark(Store store, long enrolment, String value) {
        return store.in(entities -> office(entities).mark(enrolment, value));
    }

    private int save(Store store, int attempt, MarkTyped... typed) {
        return store.in(entities -> office(entities).save(attempt, typed));
    }

    private Grid grid(Store store, int attempt) {
        return store.in(entities -> office(entities).results.grid(session, EXAM, attempt));
    }

    private Standing standing(Store store, long enrolment) {
        return store.in(entities -> office(entities).verdicts.of(enrolment));
    }

    @ParameterizedTest
    @EnumSource
    void marks_are_saved_once_however_often_they_are_sent_and_what_nobody_touched_is_left_alone(Database database) {
        try (Store store = open(database)) {
            assertThat(save(store, 1, typed(anna, "75", "", 0), typed(boris, "", "", 0)))
                    .isEqualTo(1);
            assertThat(mark(store, anna, "75")).isZero();
            // The page was read before Anna was marked, and nothing was typed beside her.
            assertThat(save(store, 1, typed(anna, "", "", 0), new MarkTyped(boris, "", true, "", "", 0)))
                    .isEqualTo(1);

            assertThat(grid(store, 1).lines())
                    .extracting(ResultLine::name, ResultLine::value, ResultLine::isMarked, ResultLine::revision)
                    .containsExactly(
                            tuple("Аникина Анна Петровна", 75, true, 1), tuple("Борисов Анна Петровна", null, true, 1));
            assertThat(written).containsExactly(">75", "marked 1", ">null", "marked 1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_comes_second_is_told_what_stands_there_and_by_whom_and_may_then_say_it_again(Database database) {
        try (Store store = open(database)) {
            mark(store, anna, "75");

            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> mark(store, anna, "57"))
                    .matches(refused -> refused.key().equals("training.result.refused.meanwhile"))
                    .matches(refused -> refused.field().equals("m" + anna))
                    .satisfies(refused -> assertThat(refused.values()).contains("75 из 100", "Somebody 1"));
            assertThat(save(store, 1, typed(anna, "57", "75", 1))).isEqualTo(1);
            // A mark in the wrong line is taken back, in time without a word.
            assertThat(save(store, 1, typed(anna, "", "57", 2))).isEqualTo(1);
            assertThat(grid(store, 1).marked()).isZero();
            assertRefused(
                    "training.result.refused.takenback", "m" + anna, () -> save(store, 1, typed(anna, "60", "57", 2)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_two_who_mark_one_person_at_the_same_moment_one_is_told(Database database) {
        try (Store store = open(database)) {
            CountDownLatch both = new CountDownLatch(2);
            List<CompletableFuture<Void>> markers = Stream.of("61", "62")
                    .map(value -> CompletableFuture.runAsync(() -> store.run(entities -> {
                        both.countDown();
                        office(entities).mark(anna, value);
                    })))
                    .toList();
            List<Throwable> told = markers.stream()
                    .map(marker -> marker.handle((any, problem) -> problem).join())
                    .filter(problem -> problem != null)
                    .toList();

            assertThat(told).hasSize(1);
            assertThat(told.get(0))
                    .isInstanceOf(CompletionException.class)
                    .extracting(problem -> ((Refused) problem.getCause()).key())
                    .isEqualTo("training.result.refused.meanwhile");
            assertThat(grid(store, 1).marked()).isEqualTo(1);
            assertThatExceptionOfType(PersistenceException.class)
                    .isThrownBy(() -> store.run(entities -> entities.persist(new Result(
                            entities.createQuery("select t.id from Sitting t", Long.class)
                                    .getSingleResult(),
                            anna,
                            new Mark(1, null),
                            Assessor.of(Some.director())))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_who_failed_is_examined_again_and_twice_at_most(Database database) {
        try (Store store = open(database)) {
            save(store, 1, typed(anna, "75", "", 0), typed(boris, "40", "", 0));

            assertThat(grid(store, 2).lines()).extracting(ResultLine::enrolment).containsExactly(boris);
            assertRefused("portal.refused.notfound", () -> save(store, 2, typed(anna, "80", "", 0)));
            save(store, 2, new MarkTyped(boris, "", true, "", "", 0));
            assertRefused(
                    "training.result.refused.resat", "m" + boris, () -> save(store, 1, typed(boris, "90", "40", 1)));
            save(store, 3, typed(boris, "66", "", 0));
            assertRefused("portal.refused.notfound", () -> grid(store, 4));
            assertRefused(
                    "portal.refused.notfound",
                    () -> store.run(entities -> office(entities).results.grid(session, PRE, 2)));

            assertThat(standing(store, boris).components().get(EXAM).last())
                    .hasValueSatisfying(last -> assertThat(last.mark().value()).isEqualTo(66));
            assertThat((List<Examined>)
                            store.in(entities -> office(entities).results.examined(session)))
                    .extracting(Examined::place, Examined::marked, Examined::coming, Examined::resits)
                    .containsExactly(tuple(0, 0L, 2L, 0), tuple(1, 0L, 2L, 0), tuple(2, 2L, 2L, 2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void three_days_later_or_once_the_record_has_a_number_a_correction_needs_a_reason_and_a_first_mark_does_not(
            Database database) {
        try (Store store = open(database)) {
            mark(store, anna, "75");
            SetClock.at("2026-03-06T04:00:00Z");
            assertRefused("training.result.refused.why", "why", () -> save(store, 1, typed(anna, "76", "75", 1)));
            assertRefused("training.result.refused.why", "why", () -> save(store, 1, typed(anna, "", "75", 1)));
            assertRefused(
                    "training.result.refused.unwhole",
                    () -> store.run(entities -> office(entities).results.adopt(session, EXAM, 1)));
            assertThat(mark(store, boris, "80")).isEqualTo(1);
            store.run(entities -> office(entities).save(1, "Опечатка", typed(anna, "76", "75", 1)));
            SittingSheet moved = new SittingSheet();
            assertRefused(
                    "training.result.refused.why",
                    "why",
                    () -> store.run(entities -> office(entities).results.save(session, EXAM, 1, moved, List.of(), "")));

            assertThat((String) store.in(entities -> office(entities).results.adopt(session, EXAM, 1)))
                    .isEqualTo("ПЭ-2026-0001");
            assertThat(grid(store, 1).record()).isEqualTo("ПЭ-2026-0001");
            assertThat(grid(store, 1).isAdoptable()).isFalse();
            assertThat(written)
                    .containsExactly(
                            ">75",
                            "marked 1",
                            ">80",
                            "marked 1",
                            "75>76Опечатка",
                            "corrected 1",
                            "adopted ПЭ-2026-0001");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_reason_is_not_saved_by_taking_a_mark_back_first_nor_by_adding_one_to_an_adopted_record(Database database) {
        try (Store store = open(database)) {
            mark(store, anna, "75");
            save(store, 1, typed(anna, "", "75", 1));
            SetClock.at("2026-03-06T04:00:00Z");
            assertRefused("training.result.refused.why", "why", () -> mark(store, anna, "99"));
            store.run(entities -> office(entities).save(1, "Не та строка", typed(anna, "99", "", 0)));
            assertThat(mark(store, boris, "80")).isEqualTo(1);
            store.run(entities -> office(entities).results.adopt(session, EXAM, 1));
            long late =
                    store.in(entities -> enrolled(entities, entities.find(CourseSession.class, session), "Григорьев"));
            store.run(entities -> entities.find(Enrolment.class, late).attend());
            written.clear();

            assertRefused("training.result.refused.why", "why", () -> mark(store, late, "90"));
            store.run(entities -> office(entities).save(1, "Сдал с другой группой", typed(late, "90", "", 0)));
            assertThat(written).containsExactly(">90Сдал с другой группой", "corrected 1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_wrong_mark_keeps_the_whole_sheet_from_being_saved(Database database) {
        try (Store store = open(database)) {
            assertRefused(
                    "training.result.refused.number",
                    "m" + boris,
                    () -> save(store, 1, typed(anna, "75", "", 0), typed(boris, "175", "", 0)));
            assertThat(grid(store, 1).marked()).isZero();
            assertThat(grid(store, 1).isHeld()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void people_and_sessions_of_others_are_not_there(Database database) {
        try (Store store = open(database)) {
            assertRefused("portal.refused.notfound", () -> mark(store, stranger, "75"));
            assertRefused(
                    "portal.refused.notfound",
                    () -> store.run(entities -> office(entities).results.grid(session, 9, 1)));
            Caller teacher = Some.with(TRAINER_ACCOUNT, Some.CENTRE, Role.TRAINER);
            assertRefused(
                    "portal.refused.notfound",
                    () -> store.run(entities -> new Desk(entities, teacher)
                            .results.save(foreign, EXAM, 1, new SittingSheet(), List.of(), null)));
            assertRefused(
                    "portal.refused.notfound",
                    () -> store.run(entities -> new Desk(entities, teacher).verdicts.ofSession(foreign)));
            assertRefused(
                    "portal.refused.notfound",
                    () -> store.run(entities -> new Desk(entities, Some.with(901, 0, Role.PARTICIPANT)).mine.of(anna)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void before_the_first_meeting_nobody_is_marked_and_after_the_session_is_closed_nothing_changes(Database database) {
        try (Store store = open(database)) {
            state(store, "CONFIRMED");
            assertRefused("training.result.refused.early", () -> mark(store, anna, "75"));
            state(store, "CLOSED");
            assertRefused("training.session.refused.state.closed", () -> mark(store, anna, "75"));
            assertThat(grid(store, 1).isOpen()).isFalse();
        }
    }

    private static void state(Store store, String state) {
        store.run(entities -> entities.createNativeQuery("update training_session set state = '" + state + "'")
                .executeUpdate());
    }

    @ParameterizedTest
    @EnumSource
    void the_office_passes_whom_the_rules_pass_and_says_why_when_it_does_otherwise(Database database) {
        try (Store store = open(database)) {
            state(store, "COMPLETED");
            assertRefused("training.enrolment.refused.nobodypasses", () -> passAll(store));
            shares.put(anna, new AttendanceShare(80, 100, 0));
            shares.put(boris, new AttendanceShare(79, 100, 0));
            save(store, 1, typed(anna, "60", "", 0), typed(boris, "100", "", 0));
            store.run(entities -> office(entities)
                    .results
                    .save(
                            session,
                            1,
                            1,
                            new SittingSheet(),
                            List.of(typed(anna, "50", "", 0), typed(boris, "90", "", 0)),
                            null));

            assertThat(standing(store, anna).says()).isEqualTo(Verdict.PASSED);
            assertThat(standing(store, anna).grade()).contains(56);
            assertThat(standing(store, boris).says()).isEqualTo(Verdict.FAILED);
            assertThat((List<String>) store.in(entities -> office(entities)
                            .results
                            .words
                            .reasons(office(entities).verdicts.of(boris), java.util.Locale.forLanguageTag("ru"))))
                    .containsExactly("Посещаемость 79 % из 80 %");
            written.clear();

            assertThat(passAll(store)).isEqualTo(1);
            assertThat(state(store, boris)).isEqualTo(EnrolmentState.ATTENDING);
            assertRefused(
                    "training.enrolment.refused.despite",
                    "despite",
                    () -> store.run(entities -> office(entities).verdicts.pass(boris, 0, " ")));
            assertRefused(
                    "training.enrolment.refused.reason",
                    "verdict",
                    () -> store.run(entities -> office(entities).verdicts.fail(boris, 0, "")));
            store.run(entities -> office(entities).verdicts.pass(boris, 0, "Болел, часы отработал"));

            assertThat(written).containsExactly("completed:", "completed:Болел, часы отработал");
            assertThat(store.<Boolean>in(
                            entities -> entities.find(Enrolment.class, boris).isPassedDespite()))
                    .isTrue();
            assertThat(store.<Boolean>in(
                            entities -> entities.find(Enrolment.class, anna).isPassedDespite()))
                    .isFalse();
            store.run(entities -> entities.find(Enrolment.class, anna).certify());
            assertRefused(
                    "training.result.refused.settled", "m" + anna, () -> save(store, 1, typed(anna, "61", "60", 1)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void once_the_office_said_how_it_ended_it_alone_corrects_the_marks_and_says_why(Database database) {
        try (Store store = open(database)) {
            state(store, "COMPLETED");
            save(store, 1, typed(anna, "75", "", 0), typed(boris, "40", "", 0));
            store.run(entities -> entities.find(Enrolment.class, anna).complete());
            store.run(entities -> entities.find(Enrolment.class, boris).fail("Экзамен не сдан"));
            written.clear();

            assertRefused(
                    "training.result.refused.judged",
                    "m" + anna,
                    () -> store.run(entities -> teacher(entities).save(1, "Опечатка", typed(anna, "10", "75", 1))));
            assertRefused(
                    "training.result.refused.judged",
                    "m" + boris,
                    () -> store.run(entities -> teacher(entities).save(1, "Опечатка", typed(boris, "41", "40", 1))));
            assertRefused("training.result.refused.why", "why", () -> save(store, 1, typed(anna, "10", "75", 1)));
            assertRefused("training.result.refused.why", "why", () -> save(store, 1, typed(anna, "", "75", 1)));
            assertThat(isMissed(store, anna)).isFalse();
            store.run(entities -> office(entities).save(1, "Опечатка", typed(anna, "10", "75", 1)));
            assertThat(isMissed(store, anna)).isTrue();
            // Whoever failed is examined again, by whoever teaches the group.
            store.run(entities -> teacher(entities).save(2, typed(boris, "70", "", 0)));

            assertThat(written).containsExactly("75>10Опечатка", "corrected 1", ">70", "marked 1");
        }
    }

    private Desk teacher(EntityManager entities) {
        return new Desk(entities, Some.with(TRAINER_ACCOUNT, Some.CENTRE, Role.TRAINER));
    }

    private boolean isMissed(Store store, long enrolment) {
        return store.in(entities -> {
            Grades grades = new Grades();
            grades.standings = office(entities).verdicts.standings;
            return grades.isMissed(entities.find(CourseSession.class, session), enrolment);
        });
    }

    private int passAll(Store store) {
        return store.in(entities -> office(entities).verdicts.passAll(session));
    }

    private static EnrolmentState state(Store store, long enrolment) {
        return store.in(entities -> entities.find(Enrolment.class, enrolment).state());
    }

    @ParameterizedTest
    @EnumSource
    void a_session_that_is_over_waits_until_its_final_examination_is_marked(Database database) {
        try (Store store = open(database)) {
            assertThat((List<WaitingExam>)
                            store.in(entities -> office(entities).waiting.list()))
                    .isEmpty();
            SetClock.at("2026-04-28T04:00:00Z");
            assertThat((List<WaitingExam>)
                            store.in(entities -> office(entities).waiting.list()))
                    .extracting(WaitingExam::session, WaitingExam::people, WaitingExam::isOverdue)
                    .containsExactly(tuple(session, 2L, true), tuple(foreign, 1L, true));
            mark(store, anna, "75");
            mark(store, boris, "");
            assertThat((List<WaitingExam>) store.in(entities ->
                            new Desk(entities, Some.with(TRAINER_ACCOUNT, Some.CENTRE, Role.TRAINER)).waiting.list()))
                    .extracting(WaitingExam::people)
                    .containsExactly(1L, 1L);
            store.run(entities -> entities.createQuery(
                            "select m from Meeting m where m.sessionId = :foreign", Meeting.class)
                    .setParameter("foreign", foreign)
                    .getResultList()
                    .forEach(meeting -> meeting.cancel("Болезнь")));
            assertThat((List<WaitingExam>)
                            store.in(entities -> teacher(entities).waiting.list()))
                    .extracting(WaitingExam::session)
                    .containsExactly(session);
            isTakenAway = true;
            store.run(entities -> {
                assertThat(teacher(entities).results.examined(session)).isEmpty();
                assertThat(teacher(entities).verdicts.ofSession(session)).isEmpty();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_held_about_a_persons_marks_is_told_and_whoever_marked_is_a_number_once_erased(Database database) {
        try (Store store = open(database)) {
            SittingSheet sheet = new SittingSheet();
            sheet.setCommission("Somebody 1, директор");
            store.run(entities -> office(entities)
                    .results
                    .save(session, EXAM, 1, sheet, List.of(new MarkTyped(anna, "75", false, "3", "", 0)), null));
            store.run(entities -> {
                long person = entities.find(Enrolment.class, anna).person().id();
                assertThat(office(entities).people.about(new Subject(person, Optional.empty(), "А", Set.of())))
                        .singleElement()
                        .satisfies(section -> assertThat(section.facts())
                                .extracting(fact -> fact.content())
                                .containsExactly("Сварщик: Экзамен: 75 из 100, 3 разряд, 02.03.2026"));
                office(entities).people.erase(new Subject(78, Optional.of(555L), "Somebody 1", Set.of()));
            });
            assertThat(grid(store, 1).lines().get(0).assessor())
                    .as("a namesake is erased")
                    .isEqualTo("Somebody 1");
            assertThat(grid(store, 1).sheet().getCommission()).isEqualTo("Somebody 1, директор");

            Subject marker = new Subject(77, Some.director().account(), "Somebody 1", Set.of());
            store.run(entities -> {
                assertThat(office(entities).people.about(marker).get(0).facts())
                        .extracting(fact -> fact.content())
                        .containsExactly("Сварщик: Экзамен, 02.03.2026");
                office(entities).people.erase(marker);
                assertThat(entities.createNativeQuery("select marked_by from training_result")
                                .getSingleResult())
                        .isNull();
            });

            assertThat(grid(store, 1).lines().get(0).assessor()).isEqualTo("№ 77");
            assertThat(grid(store, 1).sheet().getCommission()).isEqualTo("№ 77, директор");
            assertThat(grid(store, 1).lines().get(0).mark()).isEqualTo(new Mark(75, 3));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_group_is_measured_by_those_who_were_tested_before_and_after(Database database) {
        try (Store store = open(database)) {
            List<Long> group = store.in(entities -> IntStream.range(0, 5)
                    .mapToObj(number ->
                            enrolled(entities, entities.find(CourseSession.class, session), "Группа" + number))
                    .collect(Collectors.toList()));
            store.run(entities -> {
                Desk desk = office(entities);
                List<MarkTyped> before =
                        group.stream().map(one -> typed(one, "8", "", 0)).toList();
                desk.results.save(session, PRE, 1, new SittingSheet(), before, null);
                List<MarkTyped> after = Stream.concat(
                                group.stream().map(one -> typed(one, "70", "", 0)),
                                Stream.of(typed(anna, "100", "", 0)))
                        .toList();
                desk.results.save(session, EXAM, 1, new SittingSheet(), after, null);
            });

            // 8 of 20 is 40 %; 70 of 100: half of what was missing. Anna was not tested before.
            assertThat((Optional<LearningGain>)
                            store.in(entities -> office(entities).gains.of(session)))
                    .hasValueSatisfying(gain -> {
                        assertThat(gain.pairs()).isEqualTo(5);
                        assertThat(gain.percent()).contains(50L);
                    });
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_document_states_the_rank_and_the_weighted_result_unless_it_only_says_that_somebody_took_part(
            Database database) {
        try (Store store = open(database)) {
            store.run(entities -> office(entities)
                    .results
                    .save(
                            session,
                            EXAM,
                            1,
                            new SittingSheet(),
                            List.of(new MarkTyped(anna, "75", false, "3", "", 0)),
                            null));
            store.run(entities -> office(entities)
                    .results
                    .save(session, 1, 1, new SittingSheet(), List.of(typed(anna, "60", "", 0)), null));
            store.run(entities -> {
                Grades grades = new Grades();
                grades.standings = office(entities).verdicts.standings;
                grades.texts = office(entities).results.words.texts;
                CourseSession taught = entities.find(CourseSession.class, session);
                assertThat(grades.of(taught, DocumentKind.TRADE, anna))
                        .isEqualTo("разряд 3, итоговая оценка 69 из 100");
                assertThat(grades.of(taught, DocumentKind.PARTICIPATION, anna)).isEmpty();
                assertThat(grades.of(taught, DocumentKind.TRADE, boris)).isEmpty();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_demonstration_says_of_everybody_what_the_office_said(Database database) {
        try (Store store = open(database)) {
            SetClock.at("2026-05-20T04:00:00Z");
            store.run(entities -> {
                entities.find(CourseSession.class, session).complete(facts());
                entities.find(CourseSession.class, session).report("Группа закончила обучение");
                entities.find(Enrolment.class, anna).complete();
                entities.find(Enrolment.class, boris).fail("Экзамен не сдан");
            });
            store.run(entities -> {
                AssessmentDemo demo = new AssessmentDemo();
                demo.entities = entities;
                demo.rows = new ResultRows();
                demo.rows.entities = entities;
                demo.numbers = new Numbers() {
                    private int last;

                    @Override
                    public String next(String prefix, int year) {
                        return "%s-%d-%04d".formatted(prefix, year, ++last);
                    }
                };
                demo.load(0);
            });
            shares.put(anna, new AttendanceShare(80, 100, 0));
            shares.put(boris, new AttendanceShare(80, 100, 0));

            assertThat(standing(store, anna).says()).isEqualTo(Verdict.PASSED);
            assertThat(standing(store, anna).grade()).isPresent();
            assertThat(standing(store, anna).rank()).isPresent();
            assertThat(standing(store, boris).says()).isEqualTo(Verdict.FAILED);
            assertThat(standing(store, boris).components().get(EXAM).last())
                    .hasValueSatisfying(last -> assertThat(last.number()).isEqualTo(2));
            assertThat(grid(store, 1).record()).isEqualTo("ПЭ-2026-0001");
            assertThat(grid(store, 1).lines().get(0).assessor()).isEqualTo("Юрова Анна Петровна");
            // The other session runs: it was tested before and not yet examined.
            assertThat(standing(store, stranger).components().get(PRE).last()).isPresent();
            assertThat(standing(store, stranger).components().get(EXAM).last()).isEmpty();
        }
    }
}
