package perspectiva.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Person;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.spi.Wanted;
import perspectiva.training.answer.EmployersNeeds;
import perspectiva.training.answer.entity.DemandAnswer;
import perspectiva.training.course.entity.Course;
import perspectiva.training.course.entity.CourseKind;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.entity.Application;
import perspectiva.training.enrolment.entity.ApplicationSheet;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.enrolment.entity.LeavingReason;
import perspectiva.training.enrolment.entity.SomeEnrolment;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SomeSession;

/** Whom an employer wants for a place of work, in each database: said after the application, and after a transfer. */
class LinkingTest {

    private static final String NEED = "needs.need";
    private static final String GROUP = "needs.group";
    private static final long FORGE = 200;

    private final List<String> remembered = new ArrayList<>();

    /** The sessions nobody else touched meanwhile, in the order in which they were held. */
    private final List<Long> held = new ArrayList<>();

    /** Whose it is was asked of these employers. */
    private final List<Long> asked = new ArrayList<>();

    /** What each session answers; the even ones are the mill's. */
    private final Map<Long, List<DemandAnswer>> answers = new HashMap<>();

    private long course;
    private long session;
    private long other;

    @BeforeEach
    void inJanuary() {
        SetClock.at("2026-01-20T08:00:00Z");
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private Store open(Database database) {
        Store store = database.open("core", "training");
        store.run(entities -> {
            Stream.of(Some.CENTRE, Some.MILL, FORGE).forEach(id -> organisation(entities, id));
            Course taught = new Course(
                    Some.form("ПО-001", CourseKind.VOCATIONAL), entities.find(Organisation.class, Some.CENTRE));
            entities.persist(taught);
            course = taught.id();
            CourseVersion version = new CourseVersion(taught, Some.syllabus(), Some.trainer());
            entities.persist(version);
            session = SomeSession.confirmed(entities, version.id()).id();
            other = SomeSession.confirmed(entities, version.id()).id();
        });
        return store;
    }

    private static void organisation(EntityManager entities, long id) {
        entities.createNativeQuery(
                        """
                        insert into core_organisation (id, version, created_at, kind, state, legal_name, short_name, inn, ogrn,
                            legal_form, okved_main, address, settlement, phone, email, is_member, sought_as)
                        values (?, 1, current_timestamp, 'TRAINING_INSTITUTION', 'ACTIVE', 'О', 'О', ?, '', '', '', '', '', '', '', false,
                            '')""")
                .setParameter(1, id)
                .setParameter(2, "5916000" + id)
                .executeUpdate();
    }

    private Linking linking(EntityManager entities) {
        Linking linking = new Linking();
        linking.entities = entities;
        linking.seats = new Seats() {
            @Override
            CourseSession hold(long one) {
                held.add(one);
                return super.hold(one);
            }
        };
        linking.seats.entities = entities;
        linking.journal = new EnrolmentJournal() {
            @Override
            void linked(Enrolment enrolment, String label) {
                remembered.add(enrolment.person().familyName() + ": " + label);
            }

            @Override
            void moved(Enrolment enrolment, String before, String reason) {}
        };
        linking.needs = new EmployersNeeds() {
            @Override
            public boolean isOf(DemandAnswer answer, long employer) {
                asked.add(employer);
                return employer == (answer.record() % 2 == 0 ? Some.MILL : FORGE);
            }

            @Override
            public Optional<DemandAnswer> answeredBy(CourseSession of, long employer) {
                return answers.getOrDefault(of.id(), List.of()).stream()
                        .filter(answer -> isOf(answer, employer))
                        .findFirst();
            }

            @Override
            public List<DemandAnswer> alsoAnsweredBy(CourseSession of, Application application) {
                return answers.getOrDefault(of.id(), List.of()).stream()
                        .filter(answer -> application.isFor(answer.kind(), answer.record()))
                        .toList();
            }
        };
        return linking;
    }

    private static Wanted wanted(String kind, long record) {
        return new Wanted(kind, record, "Сварщик", "", "", "Сварщики (7212)", true);
    }

    private long waiting(Store store, String name, long in, Long employer) {
        return store.in(entities -> {
            Person person = SomeEnrolment.person(name, SomeEnrolment.ADULT);
            entities.persist(person);
            Application application =
                    SomeEnrolment.application(employer == null ? EnrolmentSource.SELF : EnrolmentSource.EMPLOYER);
            Enrolment enrolment = new Enrolment(
                    entities.find(CourseSession.class, in),
                    person,
                    employer == null ? application : application.by(entities.find(Organisation.class, employer)));
            entities.persist(enrolment);
            enrolment.queue();
            entities.flush();
            return enrolment.id();
        });
    }

    private static long position(Store store, long enrolment) {
        return store.in(entities -> {
            WaitingList list = new WaitingList();
            list.entities = entities;
            return list.position(entities.find(Enrolment.class, enrolment));
        });
    }

    private static Optional<Long> need(Store store, long enrolment) {
        return store.in(entities ->
                entities.find(Enrolment.class, enrolment).application().needId());
    }

    private void answer(Store store, Wanted wanted) {
        store.run(entities -> {
            CourseSession of = entities.find(CourseSession.class, session);
            linking(entities).answered(of, new DemandAnswer(of, wanted));
        });
    }

    @ParameterizedTest
    @EnumSource
    void once_the_session_answers_the_employers_need_whom_it_sent_before_stands_before_others(Database database) {
        try (Store store = open(database)) {
            long own = waiting(store, "Сама", session, null);
            long forged = waiting(store, "Кузнецова", session, FORGE);
            long milled = waiting(store, "Бумажная", session, Some.MILL);
            long elsewhere = waiting(store, "Другая", other, Some.MILL);
            long left = waiting(store, "Ушедшая", session, Some.MILL);
            store.run(entities -> entities.find(Enrolment.class, left).leave(LeavingReason.OWN_WISH, ""));
            assertThat(position(store, forged)).isEqualTo(1);
            assertThat(position(store, milled)).isEqualTo(2);

            answer(store, wanted(NEED, 8));

            assertThat(position(store, milled)).isEqualTo(1);
            assertThat(position(store, forged)).isEqualTo(2);
            assertThat(position(store, own)).isEqualTo(3);
            assertThat(need(store, milled)).contains(8L);
            assertThat(Stream.of(own, forged, elsewhere, left).map(one -> need(store, one)))
                    .containsOnly(Optional.empty());
            assertThat(remembered).containsExactly("Бумажная: Сварщики (7212)");

            answer(store, wanted(GROUP, 10));
            assertThat(need(store, milled)).as("wanted for something already").contains(8L);
            assertThat(remembered).hasSize(1);
            answer(store, wanted(GROUP, 7));
            assertThat((Optional<Long>) store.in(entities ->
                            entities.find(Enrolment.class, forged).application().groupId()))
                    .contains(7L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void while_sessions_are_held_whose_the_need_is_is_asked_once_of_each_employer(Database database) {
        try (Store store = open(database)) {
            List<Long> milled = Stream.of("Первая", "Вторая", "Третья")
                    .map(name -> waiting(store, name, session, Some.MILL))
                    .toList();
            waiting(store, "Кузнецова", session, FORGE);
            waiting(store, "Ковалёва", session, FORGE);

            answer(store, wanted(NEED, 8));

            assertThat(milled).allMatch(one -> need(store, one).equals(Optional.of(8L)));
            assertThat(asked).containsExactlyInAnyOrder(Some.MILL, FORGE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_course_that_answers_a_need_says_so_for_all_its_sessions(Database database) {
        try (Store store = open(database)) {
            long here = waiting(store, "Здешняя", session, Some.MILL);
            long there = waiting(store, "Другая", other, Some.MILL);
            store.run(entities -> {
                Course of = entities.find(Course.class, course);
                linking(entities).answered(of, new DemandAnswer(of, wanted(NEED, 8)));
            });

            assertThat(Stream.of(here, there).map(one -> need(store, one))).containsOnly(Optional.of(8L));
        }
    }

    @ParameterizedTest
    @EnumSource
    void sessions_to_which_somebody_is_sent_just_now_are_held_too_and_those_that_are_over_are_not(Database database) {
        try (Store store = open(database)) {
            long over = store.in(entities -> {
                long version = entities.find(CourseSession.class, session).versionId();
                CourseSession cancelled = SomeSession.confirmed(entities, version);
                cancelled.cancel("Нет мастерской");
                return cancelled.id();
            });
            waiting(store, "Другая", other, Some.MILL);
            store.run(entities -> {
                Course of = entities.find(Course.class, course);
                linking(entities).answered(of, new DemandAnswer(of, wanted(NEED, 8)));
            });

            assertThat(held).containsExactly(session, other).doesNotContain(over);
        }
    }

    @ParameterizedTest
    @EnumSource
    void in_another_session_somebody_is_wanted_for_what_that_one_answers_and_for_nothing_else(Database database) {
        try (Store store = open(database)) {
            long moved = waiting(store, "Бумажная", session, Some.MILL);
            answer(store, wanted(NEED, 8));

            assertThat(transferred(store, moved).needId()).isEmpty();
            answers.put(other, List.of(answered(store, NEED, 7), answered(store, NEED, 10)));
            assertThat(transferred(store, moved).needId()).as("its own").contains(10L);
            answers.put(other, List.of(answered(store, NEED, 10), answered(store, NEED, 8)));
            assertThat(transferred(store, moved).needId()).as("the same").contains(8L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_wanted_for_a_need_and_for_a_group_is_so_where_both_are_answered(Database database) {
        try (Store store = open(database)) {
            long moved = waiting(store, "Бумажная", session, Some.MILL);
            store.run(entities -> {
                Enrolment both = entities.find(Enrolment.class, moved);
                both.want(NEED, 8, "Сварщик");
                both.want(GROUP, 10, "Сварщики (7212)");
            });
            answers.put(other, List.of(answered(store, NEED, 8), answered(store, GROUP, 10)));

            Application stated = transferred(store, moved);

            assertThat(stated.needId()).contains(8L);
            assertThat(stated.groupId()).contains(10L);
            answers.put(other, List.of(answered(store, NEED, 10), answered(store, GROUP, 10)));
            assertThat(transferred(store, moved).needId())
                    .as("another need of the employer's")
                    .isEmpty();
        }
    }

    private DemandAnswer answered(Store store, String kind, long record) {
        return store.in(entities -> new DemandAnswer(entities.find(CourseSession.class, other), wanted(kind, record)));
    }

    /** How the person applies for the other session. Nothing of it is kept. */
    private Application transferred(Store store, long enrolment) {
        return store.in(entities -> {
            Enrolment known = entities.find(Enrolment.class, enrolment);
            List<Application> stated = new ArrayList<>();
            Transfers transfers = new Transfers();
            transfers.entities = entities;
            transfers.linking = linking(entities);
            transfers.seats = transfers.linking.seats;
            transfers.journal = transfers.linking.journal;
            transfers.waiting = new WaitingList() {
                @Override
                void advance(CourseSession of) {}
            };
            transfers.admission = new Admission() {
                @Override
                Enrolment admit(
                        long to,
                        long who,
                        Application application,
                        ApplicationSheet sheet,
                        boolean isSeen,
                        Enrolment of) {
                    stated.add(application);
                    return of;
                }

                @Override
                Enrolment hold(long id) {
                    return known;
                }
            };
            transfers.move(enrolment, known.version(), other);
            entities.getTransaction().rollback();
            entities.getTransaction().begin();
            return stated.get(0);
        });
    }
}
