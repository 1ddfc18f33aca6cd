package perspectiva.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static perspectiva.training.course.entity.Refusals.assertRefused;
import static perspectiva.training.session.entity.SomeSession.START;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Person;
import perspectiva.core.records.Numbers;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.core.text.Formats;
import perspectiva.training.attendance.entity.AbsenceNotice;
import perspectiva.training.attendance.entity.AttendanceMark;
import perspectiva.training.attendance.entity.MarkSource;
import perspectiva.training.attendance.entity.Marker;
import perspectiva.training.attendance.entity.Marking;
import perspectiva.training.attendance.entity.Presence;
import perspectiva.training.course.entity.Course;
import perspectiva.training.course.entity.CourseKind;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.EntryEducation;
import perspectiva.training.course.entity.Some;
import perspectiva.training.course.entity.Syllabus;
import perspectiva.training.enrolment.entity.Application;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.enrolment.entity.LeavingReason;
import perspectiva.training.enrolment.entity.SomeEnrolment;
import perspectiva.training.session.SessionMoved;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.Room;
import perspectiva.training.session.entity.SessionFacts;
import perspectiva.training.session.entity.SessionSheet;
import perspectiva.training.session.entity.SomeSession;
import perspectiva.training.session.entity.Span;
import perspectiva.training.session.entity.Trainer;

/** Admission in each database the portal runs on: no seat twice, whatever happens at once, and the list in its order. */
class AdmissionTest {

    private static final int SEATS = 3;
    private static final int AT_ONCE = 50;

    private final List<String> skipped = new ArrayList<>();

    private long version;
    private long session;

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
            syllabus.getTerms().setEntryEducation(EntryEducation.ANY);
            CourseVersion taught = new CourseVersion(course, syllabus, Some.trainer());
            entities.persist(taught);
            version = taught.id();
            session = enrolling(entities);
        });
        return store;
    }

    private long enrolling(EntityManager entities) {
        SessionSheet sheet = SomeSession.sheet(version);
        sheet.setSeatsMin(2);
        sheet.setSeatsMax(SEATS);
        CourseSession made = new CourseSession(SomeSession.taught(version), sheet);
        entities.persist(made);
        entities.flush();
        Span morning = SomeSession.morning(START);
        made.publish(
                new SessionFacts(1, 4, Optional.of(morning.start()), Optional.of(morning.end()), Optional.empty(), 0),
                "УП-" + made.id());
        made.enrol();
        return made.id();
    }

    private static long person(EntityManager entities, String name) {
        Person person = SomeEnrolment.person(name, SomeEnrolment.ADULT);
        entities.persist(person);
        entities.flush();
        return person.id();
    }

    private Admission admission(EntityManager entities) {
        Admission admission = new Admission();
        admission.entities = entities;
        admission.caller = Some.director();
        admission.seats = new Seats();
        admission.seats.entities = entities;
        admission.timetable = new OwnTimetable();
        admission.timetable.entities = entities;
        admission.timetable.formats = new Formats();
        admission.journal = journal();
        admission.letters = new EnrolmentLetters() {
            @Override
            void applied(Enrolment enrolment) {}

            @Override
            void confirmed(Enrolment enrolment) {}

            @Override
            void waitlisted(Enrolment enrolment) {}

            @Override
            void offered(Enrolment enrolment) {}

            @Override
            void lapsed(Enrolment enrolment) {}

            @Override
            void leftOver(Enrolment enrolment) {}
        };
        admission.numbers = new Numbers() {
            @Override
            public String next(String prefix, int year) {
                return prefix + "-" + year + "-0001";
            }
        };
        admission.waiting = new WaitingList();
        admission.waiting.entities = entities;
        admission.waiting.seats = admission.seats;
        admission.waiting.timetable = admission.timetable;
        admission.waiting.journal = admission.journal;
        admission.waiting.letters = admission.letters;
        admission.waiting.formats = new Formats();
        admission.waiting.settings = usual();
        return admission;
    }

    private EnrolmentJournal journal() {
        return new EnrolmentJournal() {
            @Override
            void moved(Enrolment enrolment, String before, String reason) {}

            @Override
            void moved(Enrolment enrolment, String before) {}

            @Override
            void remembered(Enrolment enrolment, String before, String reason) {}

            @Override
            void lapsed(Enrolment enrolment, String before) {}

            @Override
            void skipped(Enrolment enrolment, String why) {
                skipped.add(enrolment.person().familyName() + ": " + why);
            }
        };
    }

    private Enrolment apply(Store store, String name, Application application) {
        return apply(store, session, store.in(entities -> person(entities, name)), application);
    }

    private Enrolment apply(Store store, long to, long person, Application application) {
        return store.in(
                entities -> admission(entities).admit(to, person, application, SomeEnrolment.sheet(), false, null));
    }

    private static Application self() {
        return SomeEnrolment.application(EnrolmentSource.SELF);
    }

    private void release(Store store, Enrolment enrolment) {
        store.run(entities -> {
            Admission admission = admission(entities);
            admission.release(admission.hold(enrolment.id()), LeavingReason.OWN_WISH, "");
        });
    }

    private static EnrolmentState state(Store store, Enrolment enrolment) {
        return store.in(
                entities -> entities.find(Enrolment.class, enrolment.id()).state());
    }

    @ParameterizedTest
    @EnumSource
    void of_fifty_who_apply_at_the_same_moment_exactly_as_many_are_confirmed_as_there_are_seats(Database database)
            throws Exception {
        try (Store store = open(database)) {
            List<Long> people = store.in(entities -> IntStream.range(0, AT_ONCE)
                    .mapToObj(number -> person(entities, "Юрова" + number))
                    .toList());
            CountDownLatch all = new CountDownLatch(AT_ONCE);
            ExecutorService crowd = Executors.newFixedThreadPool(AT_ONCE);
            List<Callable<EnrolmentState>> wishes = people.stream()
                    .<Callable<EnrolmentState>>map(person -> () -> {
                        all.countDown();
                        all.await();
                        return apply(store, session, person, self()).state();
                    })
                    .toList();
            List<EnrolmentState> got = new ArrayList<>();
            for (Future<EnrolmentState> one : crowd.invokeAll(wishes)) {
                got.add(one.get());
            }
            crowd.shutdown();

            assertThat(got).filteredOn(EnrolmentState.CONFIRMED::equals).hasSize(SEATS);
            assertThat(got).filteredOn(EnrolmentState.WAITLISTED::equals).hasSize(AT_ONCE - SEATS);
            store.run(entities -> assertThat(entities.createQuery(
                                    "select e.seat from Enrolment e where e.seat is not null order by e.seat",
                                    Integer.class)
                            .getResultList())
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, SEATS).boxed().toList()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_database_gives_no_seat_twice_and_nobody_two_places_even_when_nobody_looks(Database database) {
        try (Store store = open(database)) {
            long one = store.in(entities -> person(entities, "Юрова"));
            long other = store.in(entities -> person(entities, "Пермякова"));
            store.run(entities -> put(entities, one, 1));
            assertThatExceptionOfType(PersistenceException.class)
                    .isThrownBy(() -> store.run(entities -> put(entities, other, 1)));
            assertThatExceptionOfType(PersistenceException.class)
                    .isThrownBy(() -> store.run(entities -> put(entities, one, 2)));
            store.run(entities -> put(entities, other, 2));
        }
    }

    private void put(EntityManager entities, long person, int seat) {
        Enrolment enrolment =
                new Enrolment(entities.find(CourseSession.class, session), entities.find(Person.class, person), self());
        entities.persist(enrolment);
        entities.flush();
        enrolment.confirm(seat, "ДО-1");
        entities.flush();
    }

    private List<Enrolment> full(Store store) {
        return IntStream.range(0, SEATS)
                .mapToObj(number -> apply(store, "Первая" + number, self()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void a_free_seat_is_offered_by_tier_then_to_whom_an_employer_wants_then_by_the_time_of_application(
            Database database) {
        try (Store store = open(database)) {
            List<Enrolment> seated = full(store);
            Enrolment early = apply(store, "Ранняя", self());
            SetClock.at("2026-01-20T09:00:00Z");
            Enrolment wanted = apply(store, "Нужная", self().forNeed(5, "Сварщик"));
            Enrolment sent =
                    apply(store, "Направленная", SomeEnrolment.application(EnrolmentSource.EMPLOYMENT_SERVICE));
            store.run(entities -> assertThat(
                            List.of(position(entities, sent), position(entities, wanted), position(entities, early)))
                    .containsExactly(1L, 2L, 3L));

            release(store, seated.get(0));
            assertThat(state(store, sent)).isEqualTo(EnrolmentState.OFFERED);
            release(store, seated.get(1));
            assertThat(state(store, wanted)).isEqualTo(EnrolmentState.OFFERED);
            assertThat(state(store, early)).isEqualTo(EnrolmentState.WAITLISTED);

            Enrolment late = apply(store, "Поздняя", self());
            assertThat(late.state()).as("overtakes nobody").isEqualTo(EnrolmentState.WAITLISTED);
        }
    }

    private long position(EntityManager entities, Enrolment enrolment) {
        return admission(entities).waiting.position(entities.find(Enrolment.class, enrolment.id()));
    }

    private Offers offers(EntityManager entities) {
        Admission admission = admission(entities);
        Offers offers = new Offers();
        offers.entities = entities;
        offers.admission = admission;
        offers.seats = admission.seats;
        offers.waiting = admission.waiting;
        offers.journal = admission.journal;
        offers.letters = admission.letters;
        return offers;
    }

    @ParameterizedTest
    @EnumSource
    void an_offer_nobody_answers_goes_to_the_next(Database database) {
        try (Store store = open(database)) {
            List<Enrolment> seated = full(store);
            Enrolment first = apply(store, "Первая", self());
            SetClock.at("2026-01-20T09:00:00Z");
            Enrolment second = apply(store, "Вторая", self());
            release(store, seated.get(0));
            List<Long> none = store.in(entities -> offers(entities).over());
            assertThat(none).isEmpty();

            SetClock.at("2026-01-23T09:00:00Z");
            List<Long> over = store.in(entities -> offers(entities).over());
            assertThat(over).containsExactly(first.id());
            store.run(entities -> offers(entities).lapse(first.id()));

            assertThat(state(store, first)).isEqualTo(EnrolmentState.WAITLISTED);
            assertThat(state(store, second)).isEqualTo(EnrolmentState.OFFERED);
            List<Long> awaited = store.in(entities -> offers(entities).awaited());
            assertThat(awaited).containsExactly(session);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_busy_at_that_time_is_refused_and_in_the_waiting_list_passed_over_with_the_reason(
            Database database) {
        try (Store store = open(database)) {
            long other = store.in(this::enrolling);
            store.run(entities -> {
                meeting(entities, session, "Класс 1", "Юрова", 9);
                meeting(entities, other, "Класс 2", "Пермякова", 10);
            });
            List<Enrolment> seated = full(store);
            long person = store.in(entities -> person(entities, "Занятая"));
            Enrolment busy = apply(store, session, person, self());
            Enrolment next = apply(store, "Свободная", self());
            apply(store, other, person, self());
            long twice = store.in(entities -> person(entities, "Двойная"));
            apply(store, other, twice, self());
            assertRefused("training.enrolment.refused.busy", () -> apply(store, session, twice, self()));
            assertRefused("training.enrolment.refused.twice", () -> apply(store, other, twice, self()));

            release(store, seated.get(0));

            assertThat(state(store, busy)).isEqualTo(EnrolmentState.WAITLISTED);
            assertThat(state(store, next)).isEqualTo(EnrolmentState.OFFERED);
            assertThat(skipped).containsExactly("Занятая: Сварщик, 02.03.2026, 10:00–12:00");
        }
    }

    private static void meeting(EntityManager entities, long of, String name, String by, int hour) {
        Room room = SomeSession.room(name);
        entities.persist(room);
        Trainer trainer = SomeSession.trainer(by);
        entities.persist(trainer.person());
        entities.persist(trainer);
        entities.flush();
        Span span = Span.on(START, java.time.LocalTime.of(hour, 0), java.time.LocalTime.of(hour + 2, 0));
        entities.persist(new Meeting(entities.find(CourseSession.class, of), span, room, trainer, ""));
    }

    @ParameterizedTest
    @EnumSource
    void a_year_later_applications_that_came_to_nothing_go_and_whoever_was_there_stays(Database database) {
        try (Store store = open(database)) {
            Enrolment gone = apply(store, "Ушедшая", self());
            Enrolment there = apply(store, "Бывавшая", self());
            Enrolment staying = apply(store, "Оставшаяся", self());
            store.run(entities -> {
                meeting(entities, session, "Класс 1", "Юрова", 9);
                Meeting meeting = entities.createQuery("select m from Meeting m", Meeting.class)
                        .getSingleResult();
                entities.persist(new AbsenceNotice(meeting, gone.id(), "Болею", "Ушедшая"));
                entities.persist(new AttendanceMark(
                        meeting.id(),
                        there.id(),
                        Marking.of(Presence.PRESENT, meeting.units(), null, ""),
                        new Marker(null, "Дирекция", MarkSource.PAPER)));
            });
            release(store, gone);
            release(store, there);

            store.run(entities -> assertThat(old(entities).due(Now.today(), 10)).isEmpty());
            SetClock.at("2027-01-21T08:00:00Z");
            store.run(entities -> {
                assertThat(old(entities).due(Now.today(), 10)).hasSize(1);
                assertThat(old(entities).describe(0)).isEqualTo("1");
                old(entities).carryOut(0);
            });

            store.run(entities -> assertThat(
                            entities.createQuery("select e.id from Enrolment e order by e.id", Long.class)
                                    .getResultList())
                    .containsExactly(there.id(), staying.id()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_office_says_how_it_ended_once_the_session_is_over_and_nobody_leaves_it_then(Database database) {
        try (Store store = open(database)) {
            Enrolment passing = apply(store, "Сдавшая", self());
            Enrolment failing = apply(store, "Несдавшая", self());
            store.run(entities -> List.of(passing, failing)
                    .forEach(one -> entities.find(Enrolment.class, one.id()).attend()));
            assertRefused("training.enrolment.refused.untaught", () -> judge(store, passing, ""));

            store.run(entities -> entities.createNativeQuery("update training_session set state = 'COMPLETED'")
                    .executeUpdate());
            judge(store, failing, "Не сдан зачёт");
            judge(store, passing, "");

            assertThat(state(store, passing)).isEqualTo(EnrolmentState.COMPLETED);
            assertThat(state(store, failing)).isEqualTo(EnrolmentState.FAILED);
            Enrolment late = store.in(entities -> {
                Enrolment one = new Enrolment(
                        entities.find(CourseSession.class, session),
                        entities.find(Person.class, person(entities, "Поздняя")),
                        self());
                entities.persist(one);
                return one;
            });
            assertRefused("training.enrolment.refused.taught", () -> release(store, late));
        }
    }

    /** @param why empty for somebody who passed */
    private void judge(Store store, Enrolment enrolment, String why) {
        store.run(entities -> {
            Judging judging = new Judging();
            judging.entities = entities;
            judging.admission = admission(entities);
            judging.journal = journal();
            judging.rows = new EnrolmentRows() {
                @Override
                Enrolment byId(long id) {
                    return null;
                }
            };
            Enrolment held = judging.held(
                    enrolment.id(),
                    entities.find(Enrolment.class, enrolment.id()).version());
            judging.judge(
                    held,
                    one -> {
                        if (why.isEmpty()) {
                            one.complete();
                        } else {
                            one.fail(why);
                        }
                    },
                    why);
        });
    }

    private static UnsuccessfulApplications old(EntityManager entities) {
        UnsuccessfulApplications old = new UnsuccessfulApplications();
        old.entities = entities;
        old.settings = usual();
        return old;
    }

    private static Settings usual() {
        return new Settings() {
            @Override
            public int number(String name, int otherwise) {
                return otherwise;
            }
        };
    }

    @ParameterizedTest
    @EnumSource
    void when_a_session_begins_its_people_attend_and_who_has_no_seat_is_told(Database database) {
        try (Store store = open(database)) {
            List<Enrolment> seated = full(store);
            Enrolment waiting = apply(store, "Ждёт", self());
            store.run(entities -> {
                CourseSession held = entities.find(CourseSession.class, session);
                SessionFacts facts = new SessionFacts(
                        1,
                        4,
                        Optional.of(SomeSession.morning(START).start()),
                        Optional.of(SomeSession.morning(START).end()),
                        Optional.empty(),
                        SEATS);
                held.confirm(facts, "");
                SetClock.at("2026-03-02T04:00:00Z");
                held.start(facts);
                SessionPeople people = new SessionPeople();
                people.entities = entities;
                people.journal = journal();
                people.letters = admission(entities).letters;
                people.follow(new SessionMoved(held, ""));
            });
            assertThat(state(store, seated.get(2))).isEqualTo(EnrolmentState.ATTENDING);
            assertThat(state(store, waiting)).isEqualTo(EnrolmentState.WITHDRAWN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void lists_are_read_in_every_order_and_by_every_filter(Database database) {
        try (Store store = open(database)) {
            full(store);
            apply(store, "Ждёт", self());
            store.run(entities -> {
                EnrolmentRows rows = new EnrolmentRows();
                rows.entities = entities;
                assertThat(rows.page(EnrolmentFilter.ALL, Paging.first())
                                .rows()
                                .get(0)
                                .name())
                        .isEqualTo("Ждёт Анна Петровна");
                for (String sort : EnrolmentRows.SORTS.keySet()) {
                    assertThat(rows.page(EnrolmentFilter.ALL, Paging.of(1, "-" + sort))
                                    .total())
                            .as(sort)
                            .isEqualTo(SEATS + 1);
                }
                assertThat(rows.page(
                                        EnrolmentFilter.of(Map.of(
                                                "q",
                                                "ЖДЕТ",
                                                "state",
                                                "waitlisted",
                                                "source",
                                                "self",
                                                "session",
                                                "" + session)),
                                        Paging.first())
                                .total())
                        .isEqualTo(1);
                assertThat(rows.roster(session)).hasSize(SEATS + 1);
                EnrolmentCounts counts = new EnrolmentCounts();
                counts.entities = entities;
                assertThat(counts.sessionsWithFew(START)).isZero();
                assertThat(counts.in(EnrolmentState.LIVE)).isEqualTo(SEATS + 1);
                Seats seats = admission(entities).seats;
                assertThat(seats.taken(List.of(session))).containsEntry(session, (long) SEATS);
                assertThat(seats.waiting(List.of(session))).containsEntry(session, 1L);
            });
        }
    }
}
