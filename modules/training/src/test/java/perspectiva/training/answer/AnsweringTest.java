package perspectiva.training.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static perspectiva.training.course.entity.Refusals.assertRefused;
import static perspectiva.training.session.entity.SomeSession.START;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.modules.Extension;
import perspectiva.core.modules.Extensions;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.core.testing.Store;
import perspectiva.spi.Caller;
import perspectiva.spi.DemandAnswers.Answer;
import perspectiva.spi.DemandLinks;
import perspectiva.spi.Role;
import perspectiva.spi.Wanted;
import perspectiva.training.Centre;
import perspectiva.training.answer.entity.DemandAnswer;
import perspectiva.training.course.CourseRow;
import perspectiva.training.course.Courses;
import perspectiva.training.course.entity.Course;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.Linking;
import perspectiva.training.enrolment.TakenSeats;
import perspectiva.training.session.SessionRows;
import perspectiva.training.session.Sessions;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SomeSession;

/** What answers which need, in each database the portal runs on: both ways, and with the module of needs off. */
class AnsweringTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    private static final String NEED = "needs.need";
    private static final long FORGE = 200;

    /** Needs by their numbers: the mill's and the forge's. */
    private static final Map<Long, Long> EMPLOYERS = Map.of(7L, Some.MILL, 8L, FORGE);

    private final List<String> audited = new ArrayList<>();
    private boolean isOn = true;

    private long course;
    private long draft;
    private long open;

    @BeforeEach
    void inJanuary() {
        SetClock.at("2026-01-20T08:00:00Z");
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    /** A module that keeps needs: the office reads all, an employer its own, a trainer the occupation. */
    private static final class SomeNeeds implements DemandLinks {

        @Override
        public String kind() {
            return NEED;
        }

        @Override
        public List<Wanted> find(String words, Caller caller, int most) {
            return known(EMPLOYERS.keySet(), caller);
        }

        @Override
        public List<Wanted> known(Collection<Long> records, Caller caller) {
            return records.stream()
                    .filter(EMPLOYERS::containsKey)
                    .filter(record ->
                            caller.isAny(Role.DIRECTOR, Role.TRAINER) || caller.actsFor(EMPLOYERS.get(record)))
                    .map(record -> caller.is(Role.TRAINER)
                            ? wanted(record, "Сварщики", "", "")
                            : wanted(record, "Сварщик Комбината", "П-" + record, "/needs/need?id=" + record))
                    .toList();
        }

        @Override
        public Set<Long> ofOrganisation(Collection<Long> records, long organisation) {
            Set<Long> own = new HashSet<>(records);
            own.removeIf(record -> EMPLOYERS.get(record) != organisation);
            return own;
        }
    }

    private static Wanted wanted(long record, String title, String hint, String address) {
        return new Wanted(NEED, record, title, hint, address, "Сварщики (7212)", true);
    }

    private static Wanted need(long record) {
        return wanted(record, "Сварщик Комбината", "П-" + record, "/needs/need?id=" + record);
    }

    private Store open(Database database) {
        Store store = STORE.empty(database);
        store.run(entities -> {
            Centre centre = Centre.founded(entities);
            CourseVersion version = centre.teaches();
            course = version.course().id();
            draft = centre.draft(version).id();
            open = centre.announced(version).id();
        });
        return store;
    }

    private Demanded demanded() {
        Demanded demanded = new Demanded();
        demanded.extensions = new Extensions() {
            @Override
            public <T> List<Extension<T>> open(Class<T> kind) {
                return isOn ? List.of(new Extension<>(kind.cast(new SomeNeeds()), SomeNeeds.class)) : List.of();
            }

            @Override
            public <T> void ask(Class<T> kind, Consumer<T> question) {
                open(kind).forEach(extension -> question.accept(extension.bean()));
            }
        };
        return demanded;
    }

    private static AnswerRows rows(EntityManager entities) {
        AnswerRows rows = new AnswerRows();
        rows.entities = entities;
        return rows;
    }

    private Answering answering(EntityManager entities, Caller caller) {
        Answering answering = new Answering();
        answering.entities = entities;
        answering.rows = rows(entities);
        answering.demanded = demanded();
        answering.caller = caller;
        answering.sessions = new Sessions() {
            @Override
            public CourseSession byId(long id) {
                return entities.find(CourseSession.class, id);
            }
        };
        answering.courses = new Courses() {
            @Override
            public CourseRow byId(long id) {
                return null;
            }
        };
        answering.linking = new Linking() {
            @Override
            public void answered(CourseSession session, DemandAnswer answer) {}

            @Override
            public void answered(Course course, DemandAnswer answer) {}
        };
        answering.journal = new AnswerJournal() {
            @Override
            void answered(CourseSession session, DemandAnswer answer) {
                audited.add("linked " + answer.label());
            }

            @Override
            void answered(Course answering, DemandAnswer answer) {
                audited.add("linked " + answer.label());
            }

            @Override
            void released(CourseSession session, DemandAnswer answer) {
                audited.add("released " + answer.label());
            }
        };
        return answering;
    }

    private List<Answer> answersFor(EntityManager entities, long need, Caller caller) {
        SessionAnswers answers = new SessionAnswers();
        answers.entities = entities;
        answers.rows = rows(entities);
        answers.sessions = new SessionRows() {
            @Override
            public boolean isVisible(CourseSession session) {
                return false;
            }
        };
        answers.seats = new TakenSeats() {
            @Override
            public Map<Long, Long> of(Collection<Long> sessions) {
                return Map.of(open, 3L);
            }
        };
        return answers.answersTo(NEED, need, caller);
    }

    @ParameterizedTest
    @EnumSource
    void a_session_shows_what_it_answers_and_the_need_shows_the_session_with_its_free_seats(Database database) {
        Store store = open(database);
        store.run(entities -> answering(entities, Some.director()).answerBySession(open, need(7)));
        store.run(entities -> answering(entities, Some.director()).answerBySession(draft, need(7)));
        store.run(entities -> {
            assertThat(answering(entities, Some.director()).ofSession(open))
                    .extracting(AnswerLine::title, AnswerLine::address, AnswerLine::isThere)
                    .containsExactly(tuple("Сварщик Комбината", "/needs/need?id=7", true));
            assertThat(answersFor(entities, 7, Some.employer()))
                    .extracting(Answer::stateKey, Answer::address, Answer::taken, Answer::free)
                    .as("a draft is the office's alone")
                    .containsExactly(tuple(
                            "training.session.state.published",
                            "/training/course?id=" + course,
                            3L,
                            SomeSession.sheet(1).getSeatsMax() - 3L));
            assertThat(answersFor(entities, 7, Some.director()))
                    .extracting(Answer::address)
                    .containsExactlyInAnyOrder("/training/session?id=" + open, "/training/session?id=" + draft);
            assertThat(answersFor(entities, 8, Some.director())).isEmpty();
        });
        assertThat(audited).containsExactly("linked Сварщики (7212)", "linked Сварщики (7212)");
    }

    @ParameterizedTest
    @EnumSource
    void trainers_read_the_occupation_and_other_employers_nothing(Database database) {
        Store store = open(database);
        store.run(entities -> {
            answering(entities, Some.director()).answerBySession(open, need(7));
            answering(entities, Some.director()).answerByCourse(course, need(7));
        });
        store.run(entities -> {
            assertThat(answering(entities, Some.trainer()).ofSession(open).toString())
                    .contains("Сварщики")
                    .doesNotContain("Комбинат", "П-7", "/needs");
            assertThat(answering(entities, Some.employer()).ofCourse(course)).hasSize(1);
            assertThat(answering(entities, Some.with(8, FORGE, Role.EMPLOYER)).ofCourse(course))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_course_answers_with_every_session_that_is_ahead_and_with_itself_when_none_is(Database database) {
        Store store = open(database);
        store.run(entities -> answering(entities, Some.director()).answerByCourse(course, need(8)));
        store.run(entities -> assertThat(answersFor(entities, 8, Some.employer()))
                .extracting(Answer::begins)
                .containsExactly(Optional.of(START)));
        store.run(entities -> entities.find(CourseSession.class, open).cancel("Нет мастерской"));
        store.run(entities -> assertThat(answersFor(entities, 8, Some.employer()))
                .extracting(Answer::begins, Answer::seats)
                .containsExactly(tuple(Optional.empty(), 0L)));
    }

    @ParameterizedTest
    @EnumSource
    void with_the_module_of_needs_off_the_links_stay_and_say_no_more_than_their_label(Database database) {
        Store store = open(database);
        store.run(entities -> answering(entities, Some.director()).answerBySession(open, need(7)));
        isOn = false;
        store.run(entities -> {
            Answering office = answering(entities, Some.director());
            assertThat(office.ofSession(open))
                    .extracting(AnswerLine::title, AnswerLine::address, AnswerLine::isThere)
                    .containsExactly(tuple("Сварщики (7212)", "", false));
            assertThat(office.isPossible()).isFalse();
            assertThat(office.suggest("свар")).isEmpty();
            assertThat(employersNeeds(entities).answeredBy(entities.find(CourseSession.class, open), Some.MILL))
                    .isEmpty();
        });
        isOn = true;
        store.run(entities -> assertThat(answering(entities, Some.director())
                        .ofSession(open)
                        .get(0)
                        .address())
                .isEqualTo("/needs/need?id=7"));
    }

    private EmployersNeeds employersNeeds(EntityManager entities) {
        EmployersNeeds needs = new EmployersNeeds();
        needs.rows = rows(entities);
        needs.demanded = demanded();
        return needs;
    }

    @ParameterizedTest
    @EnumSource
    void whom_an_employer_sends_to_a_session_that_answers_its_own_need_is_linked_to_it(Database database) {
        Store store = open(database);
        store.run(entities -> {
            answering(entities, Some.director()).answerByCourse(course, need(7));
            answering(entities, Some.director()).answerBySession(open, need(8));
        });
        store.run(entities -> {
            CourseSession session = entities.find(CourseSession.class, open);
            assertThat(employersNeeds(entities).answeredBy(session, Some.MILL).map(DemandAnswer::record))
                    .contains(7L);
            assertThat(employersNeeds(entities).answeredBy(session, FORGE).map(DemandAnswer::record))
                    .contains(8L);
            assertThat(employersNeeds(entities).answeredBy(session, 999)).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_answered_twice_nor_by_what_is_over_nor_for_a_need_that_is_closed(Database database) {
        Store store = open(database);
        store.run(entities -> answering(entities, Some.director()).answerBySession(open, need(7)));
        store.run(entities -> {
            Answering office = answering(entities, Some.director());
            assertRefused("training.answer.refused.twice", "wanted", () -> office.answerBySession(open, need(7)));
            Wanted closed = new Wanted(NEED, 9, "Швея", "", "", "Швеи", false);
            assertRefused("training.answer.refused.over", "wanted", () -> office.answerBySession(open, closed));
            entities.find(CourseSession.class, draft).cancel("Передумали");
            entities.flush();
            assertRefused("training.session.refused.state.cancelled", () -> office.answerBySession(draft, need(8)));
        });
        store.run(entities -> {
            Answering office = answering(entities, Some.director());
            office.release(office.ofSession(open).get(0).id());
            assertThat(office.ofSession(open)).isEmpty();
        });
        assertThat(audited).endsWith("released Сварщики (7212)");
    }
}
