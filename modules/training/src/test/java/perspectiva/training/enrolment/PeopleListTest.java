package perspectiva.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static perspectiva.training.course.entity.Refusals.assertRefused;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.accounts.RateLimits;
import perspectiva.core.audit.Audit;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.people.Affiliation;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Person;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.core.testing.Store;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.spi.Subject;
import perspectiva.spi.Wanted;
import perspectiva.training.Centre;
import perspectiva.training.answer.EmployersNeeds;
import perspectiva.training.answer.entity.DemandAnswer;
import perspectiva.training.course.entity.EntryEducation;
import perspectiva.training.course.entity.Some;
import perspectiva.training.course.entity.Syllabus;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.enrolment.entity.ListLine;
import perspectiva.training.enrolment.entity.ListState;
import perspectiva.training.enrolment.entity.Outcome;
import perspectiva.training.enrolment.entity.PeopleList;
import perspectiva.training.session.entity.CourseSession;

/** Lists of people in each database: one by one through the same admission as everybody, and harmless when brought again. */
class PeopleListTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    private static final int SEATS = 2;

    private static final String HEADING = "Фамилия;Имя;Отчество;Дата рождения;Согласие;Родитель или опекун\n";

    private static final String FIVE = HEADING
            + "Юрова;Анна;Петровна;01.05.1990;да;\n"
            + "Пермякова;Ольга;;1991-02-03;да;\n"
            + "Лихачёв;Олег;Ильич;31.12.1985;да;\n"
            + "Молчун;Иван;;01.01.1980;;\n"
            + "ЮРОВА;Анна;Петровна;1.5.1990;да;\n"
            + "Малая;Яна;;01.06.2010;да;Малая О. П.\n"
            + "Кривая;Дата;;32.01.1990;да;\n";

    private final Texts texts = new Texts();
    private long session;

    /** What the session answers of the mill's needs. */
    private Optional<DemandAnswer> answered = Optional.empty();

    @BeforeEach
    void inJanuary() {
        SetClock.at("2026-01-20T08:00:00Z");
        texts.add("training", PeopleListTest.class.getClassLoader());
        texts.add("core", PeopleListTest.class.getClassLoader());
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private Store open(Database database) {
        Store store = STORE.empty(database);
        store.run(entities -> {
            Centre centre = Centre.founded(entities);
            centre.knows(Some.MILL, "Комбинат");
            Syllabus syllabus = Some.syllabus();
            syllabus.getTerms().setEntryEducation(EntryEducation.ANY);
            session = centre.enrolling(centre.teaches(syllabus), 1, SEATS).id();
        });
        return store;
    }

    private PeopleLists lists(EntityManager entities, Caller caller) {
        PeopleLists lists = new PeopleLists();
        lists.entities = entities;
        lists.caller = caller;
        lists.texts = texts;
        lists.admission = new AdmissionDesk(entities, caller).admission;
        lists.seats = lists.admission.seats;
        lists.newcomers = newcomers(entities);
        lists.limits = new RateLimits() {
            @Override
            public void take(String what, String who, int most, Duration in) {}
        };
        return lists;
    }

    private static Newcomers newcomers(EntityManager entities) {
        Newcomers newcomers = new Newcomers();
        newcomers.entities = entities;
        return newcomers;
    }

    private PeopleListSteps steps(EntityManager entities) {
        PeopleListSteps steps = new PeopleListSteps();
        steps.entities = entities;
        steps.admission = new AdmissionDesk(entities, Some.director()).admission;
        steps.seats = steps.admission.seats;
        steps.newcomers = newcomers(entities);
        steps.callers = new CurrentCaller();
        steps.audit = new Audit() {
            @Override
            public void note(String action, String subject, String detail) {}
        };
        steps.needs = new EmployersNeeds() {
            @Override
            public Optional<DemandAnswer> answeredBy(CourseSession one, long employer) {
                assertThat(entities.getLockMode(one))
                        .as("nobody links anything between the question and the enrolment")
                        .isEqualTo(LockModeType.PESSIMISTIC_WRITE);
                return answered;
            }
        };
        return steps;
    }

    private long bring(Store store, Caller caller, String table) {
        return store.in(entities -> lists(entities, caller)
                .bring(
                        session,
                        "люди.csv",
                        "Заявления от 20.01.2026",
                        new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))));
    }

    /** As the task does it: each line in a transaction of its own. */
    private void carryOut(Store store, Caller caller, long list) {
        store.run(entities -> lists(entities, caller).carryOut(list));
        assertThat(claims(store, list)).isTrue();
        assertThat(claims(store, list))
                .as("while one works at it nobody else does")
                .isFalse();
        for (Optional<Long> line = next(store, list); line.isPresent(); line = next(store, list)) {
            long id = line.get();
            try {
                store.run(entities -> steps(entities).admit(list, id));
            } catch (Refused why) {
                store.run(entities -> steps(entities).refuse(list, id, why));
            }
        }
        store.run(entities -> steps(entities).finish(list));
    }

    private boolean claims(Store store, long list) {
        return store.in(entities -> steps(entities).claim(list));
    }

    private Optional<Long> next(Store store, long list) {
        return store.in(entities -> steps(entities).next(list));
    }

    private List<ListLine> lines(Store store, long list) {
        return store.in(entities -> lists(entities, Some.director()).lines(list));
    }

    @ParameterizedTest
    @EnumSource
    void a_list_is_judged_line_by_line_before_anything_is_stored(Database database) {
        Store store = open(database);
        long list = bring(store, Some.director(), FIVE);

        assertThat(lines(store, list))
                .extracting(ListLine::number, ListLine::outcome, ListLine::key, ListLine::column)
                .containsExactly(
                        tuple(2, Outcome.GOOD, "", ""),
                        tuple(3, Outcome.GOOD, "", ""),
                        tuple(4, Outcome.GOOD, "", ""),
                        tuple(5, Outcome.REFUSED, "training.enrolment.refused.agreed", "agreed"),
                        tuple(6, Outcome.TWICE, "training.list.refused.twice", ""),
                        tuple(7, Outcome.REFUSED, "training.enrolment.refused.minor", "birthDate"),
                        tuple(8, Outcome.REFUSED, "training.list.refused.day", "birthDate"));
        assertThat(count(store, Person.class)).as("nobody was registered").isZero();
        assertThat(count(store, Enrolment.class)).isZero();
        assertThat(lines(store, list).get(3).birthDate())
                .as("what is not needed is not kept")
                .isNull();
    }

    private static long count(Store store, Class<?> type) {
        return store.in(
                entities -> entities.createQuery("select count(r) from " + type.getSimpleName() + " r", Long.class)
                        .getSingleResult());
    }

    @ParameterizedTest
    @EnumSource
    void whoever_finds_a_seat_gets_it_the_others_wait_and_the_same_list_again_changes_nothing(Database database) {
        Store store = open(database);
        long list = bring(store, Some.director(), FIVE);
        carryOut(store, Some.director(), list);

        assertThat(lines(store, list))
                .extracting(ListLine::outcome)
                .startsWith(Outcome.CONFIRMED, Outcome.CONFIRMED, Outcome.WAITLISTED);
        assertThat(lines(store, list))
                .allMatch(line -> line.birthDate() == null && line.familyName().isEmpty());
        store.run(entities -> {
            assertThat(entities.createQuery("select e from Enrolment e order by e.id", Enrolment.class)
                            .getResultList())
                    .extracting(one -> one.application().source(), Enrolment::state)
                    .containsExactly(
                            tuple(EnrolmentSource.IMPORT, EnrolmentState.CONFIRMED),
                            tuple(EnrolmentSource.IMPORT, EnrolmentState.CONFIRMED),
                            tuple(EnrolmentSource.IMPORT, EnrolmentState.WAITLISTED));
            assertThat(entities.find(PeopleList.class, list).state()).isEqualTo(ListState.DONE);
        });

        long again = bring(store, Some.director(), FIVE);
        assertThat(lines(store, again))
                .extracting(ListLine::outcome)
                .startsWith(Outcome.TWICE, Outcome.TWICE, Outcome.TWICE)
                .doesNotContain(Outcome.GOOD);
        assertRefused(
                "training.list.refused.nobody",
                () -> store.run(entities -> lists(entities, Some.director()).carryOut(again)));
        assertThat(count(store, Person.class)).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void an_organisation_brings_its_own_staff_and_reads_no_list_of_others(Database database) {
        Store store = open(database);
        long list = bring(store, Some.employer(), FIVE);
        carryOut(store, Some.employer(), list);

        store.run(entities -> {
            assertThat(entities.createQuery("select e from Enrolment e", Enrolment.class)
                            .getResultList())
                    .allMatch(one -> one.application().source() == EnrolmentSource.EMPLOYER
                            && one.application().sponsor().orElseThrow().id() == Some.MILL);
            assertThat(entities.createQuery("select count(a) from Affiliation a", Long.class)
                            .getSingleResult())
                    .isEqualTo(3);
        });
        Caller other = Some.with(8, Some.CENTRE, Role.MEMBER);
        for (Runnable peep : List.<Runnable>of(
                () -> store.run(entities -> lists(entities, other).lines(list)),
                () -> store.run(entities -> lists(entities, other).byId(list)),
                () -> store.run(entities -> lists(entities, other).drop(list)))) {
            assertThatExceptionOfType(Refused.NotFound.class).isThrownBy(peep::run);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_comes_after_the_office_linked_a_need_in_the_middle_of_a_list_is_sent_for_it(Database database) {
        Store store = open(database);
        long list = bring(store, Some.employer(), FIVE);
        store.run(entities -> lists(entities, Some.employer()).carryOut(list));
        admitNext(store, list);
        answered = Optional.of(store.in(entities -> new DemandAnswer(
                entities.find(CourseSession.class, session),
                new Wanted("needs.need", 8, "Сварщик", "", "", "Сварщики (7212)", true))));
        admitNext(store, list);

        store.run(
                entities -> assertThat(entities.createQuery("select e from Enrolment e order by e.id", Enrolment.class)
                                .getResultList())
                        .extracting(one -> one.application().needId(), Enrolment::unlinked)
                        .containsExactly(tuple(Optional.empty(), 1), tuple(Optional.of(8L), 0)));
    }

    private void admitNext(Store store, long list) {
        long line = next(store, list).orElseThrow();
        store.run(entities -> steps(entities).admit(list, line));
    }

    @ParameterizedTest
    @EnumSource
    void list_and_line_are_held_before_the_journal_is_written(Database database) {
        Store store = open(database);
        long list = bring(store, Some.director(), FIVE);
        store.run(entities -> lists(entities, Some.director()).carryOut(list));
        long line = next(store, list).orElseThrow();
        List<LockModeType> held = new ArrayList<>();
        store.run(entities -> {
            PeopleListSteps steps = steps(entities);
            steps.admission.journal = new EnrolmentJournal() {
                @Override
                void moved(Enrolment enrolment, String before, String reason) {
                    remembered(enrolment, before, reason);
                }

                @Override
                void remembered(Enrolment enrolment, String before, String reason) {
                    held.add(entities.getLockMode(entities.find(PeopleList.class, list)));
                    held.add(entities.getLockMode(entities.find(ListLine.class, line)));
                }
            };
            steps.admit(list, line);
        });

        assertThat(held).isNotEmpty().containsOnly(LockModeType.PESSIMISTIC_WRITE);
    }

    @ParameterizedTest
    @EnumSource
    void whoever_works_for_a_large_organisation_is_found_and_not_registered_again(Database database) {
        Store store = open(database);
        long known = store.in(entities -> {
            Organisation mill = entities.find(Organisation.class, Some.MILL);
            for (int one = 0; one < 1000; one++) {
                employed(entities, mill, new Person("Абрамов", "Олег", "Ильич"));
            }
            return employed(entities, mill, new Person("Юрова", "Алёна", "Петровна"));
        });
        Newcomer who = new Newcomer();
        who.setFamilyName("ЮРОВА");
        who.setGivenName("Алена");
        who.setPatronymic("Петровна");
        who.setBirthDate(LocalDate.of(1990, 5, 1));

        assertThat(store.<Long>in(entities -> newcomers(entities)
                        .staff(who, entities.find(Organisation.class, Some.MILL))
                        .id()))
                .isEqualTo(known);
        who.setBirthDate(LocalDate.of(1990, 5, 2));
        assertThat(store.<Long>in(entities -> newcomers(entities)
                        .staff(who, entities.find(Organisation.class, Some.MILL))
                        .id()))
                .as("a namesake is somebody else")
                .isNotEqualTo(known);
    }

    private static long employed(EntityManager entities, Organisation employer, Person person) {
        person.born(LocalDate.of(1990, 5, 1));
        entities.persist(person);
        entities.persist(new Affiliation(person, employer, "", Now.today()));
        return person.id();
    }

    @ParameterizedTest
    @EnumSource
    void what_a_list_says_about_somebody_is_told_and_erased_however_the_name_is_written(Database database) {
        Store store = open(database);
        long list = bring(
                store,
                Some.director(),
                HEADING + "ЛИХАЧЕВ;Олег;Ильич;31.12.1985;да;\nЛихачёв;Олег;Ильич;30.12.1985;да;\n");
        long person = store.in(entities -> {
            Person known = new Person("Лихачёв", "Олег", "Ильич");
            known.born(LocalDate.of(1985, 12, 31));
            entities.persist(known);
            return known.id();
        });
        Subject subject = new Subject(person, Optional.empty(), "Лихачёв Олег Ильич", Set.of());
        store.run(entities -> assertThat(people(entities).about(subject).get(0).facts())
                .extracting(fact -> fact.content())
                .containsExactly("Сварщик, ЛИХАЧЕВ Олег Ильич, 31.12.1985"));
        store.run(entities -> people(entities).erase(subject));

        assertThat(lines(store, list))
                .extracting(ListLine::called)
                .containsExactly("№ " + person, "Лихачёв Олег Ильич");
        assertThat(lines(store, list).get(0).birthDate()).isNull();
    }

    private EnrolledPeople people(EntityManager entities) {
        EnrolledPeople people = new EnrolledPeople();
        people.entities = entities;
        people.admission = new AdmissionDesk(entities, Some.director()).admission;
        people.formats = new Formats();
        people.texts = texts;
        return people;
    }

    @ParameterizedTest
    @EnumSource
    void what_stops_in_the_middle_goes_on_there_and_the_session_may_be_closed_meanwhile(Database database) {
        Store store = open(database);
        long list = bring(store, Some.director(), FIVE);
        store.run(entities -> lists(entities, Some.director()).carryOut(list));
        store.run(entities -> steps(entities).claim(list));
        long first = next(store, list).orElseThrow();
        store.run(entities -> steps(entities).admit(list, first));
        store.run(entities -> entities.find(CourseSession.class, session).cancel("Нет мастерской"));

        SetClock.at("2026-01-20T08:03:00Z");
        assertThat(claims(store, list)).as("its worker died").isTrue();
        long second = next(store, list).orElseThrow();
        assertRefused(
                "training.enrolment.refused.closed",
                () -> store.run(entities -> steps(entities).admit(list, second)));
        store.run(entities -> steps(entities).refuse(list, second, new Refused("training.enrolment.refused.closed")));
        assertThat(lines(store, list))
                .extracting(ListLine::outcome)
                .startsWith(Outcome.CONFIRMED, Outcome.REFUSED, Outcome.GOOD);
    }

    @ParameterizedTest
    @EnumSource
    void lists_are_kept_for_some_weeks_and_what_nobody_confirmed_for_some_days(Database database) {
        Store store = open(database);
        long done = bring(store, Some.director(), FIVE);
        carryOut(store, Some.director(), done);
        long idle = bring(store, Some.employer(), FIVE);

        SetClock.at("2026-01-24T08:00:00Z");
        store.run(entities -> steps(entities).sweep());
        store.run(entities -> {
            assertThat(entities.find(PeopleList.class, done)).isNotNull();
            assertThat(entities.find(PeopleList.class, idle)).isNull();
        });
        SetClock.at("2026-02-20T08:00:00Z");
        store.run(entities -> steps(entities).sweep());
        assertThat(count(store, ListLine.class)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_is_no_list_of_people_is_refused_beside_its_field(Database database) {
        Store store = open(database);
        assertRefused(
                "training.list.refused.columns", "file", () -> bring(store, Some.director(), "Товар;Цена\nСок;5\n"));
        assertRefused("training.list.refused.nolines", "file", () -> bring(store, Some.director(), HEADING));
        assertRefused("core.refused.table.notable", "file", () -> bring(store, Some.director(), "%PDF\u0000\u0001"));
        assertRefused(
                "training.list.refused.toolong",
                "file",
                () -> bring(store, Some.director(), HEADING + "Юрова;Анна;;01.05.1990;да;\n".repeat(501)));
        assertThat(count(store, PeopleList.class)).isZero();
    }
}
