package perspectiva.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static perspectiva.training.enrolment.SmallSession.SEATS;
import static perspectiva.training.enrolment.SmallSession.self;
import static perspectiva.training.session.entity.SomeSession.START;

import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.caller.Identity;
import perspectiva.core.people.Organisation;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.training.Centre;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.entity.Application;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.enrolment.entity.SomeEnrolment;

/** Admission in each database the portal runs on: no seat twice, whatever happens at once, and lists of all who came. */
class AdmissionTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    private static final int AT_ONCE = 50;

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void of_fifty_who_apply_at_the_same_moment_exactly_as_many_are_confirmed_as_there_are_seats(Database database)
            throws Exception {
        SmallSession session = new SmallSession(STORE.empty(database));
        List<Long> people = IntStream.range(0, AT_ONCE)
                .mapToObj(number -> session.person("Юрова" + number))
                .toList();
        CountDownLatch all = new CountDownLatch(AT_ONCE);
        ExecutorService crowd = Executors.newFixedThreadPool(AT_ONCE);
        List<Callable<EnrolmentState>> wishes = people.stream()
                .<Callable<EnrolmentState>>map(person -> () -> {
                    all.countDown();
                    all.await();
                    return session.apply(session.id, person, self()).state();
                })
                .toList();
        List<EnrolmentState> got = new ArrayList<>();
        for (Future<EnrolmentState> one : crowd.invokeAll(wishes)) {
            got.add(one.get());
        }
        crowd.shutdown();

        assertThat(got).filteredOn(EnrolmentState.CONFIRMED::equals).hasSize(SEATS);
        assertThat(got).filteredOn(EnrolmentState.WAITLISTED::equals).hasSize(AT_ONCE - SEATS);
        session.store.run(entities -> assertThat(entities.createQuery(
                                "select e.seat from Enrolment e where e.seat is not null order by e.seat",
                                Integer.class)
                        .getResultList())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, SEATS).boxed().toList()));
    }

    @ParameterizedTest
    @EnumSource
    void the_database_gives_no_seat_twice_and_nobody_two_places_even_when_nobody_looks(Database database) {
        SmallSession session = new SmallSession(STORE.empty(database));
        long one = session.person("Юрова");
        long other = session.person("Пермякова");
        session.put(one, 1);
        assertThatExceptionOfType(PersistenceException.class).isThrownBy(() -> session.put(other, 1));
        assertThatExceptionOfType(PersistenceException.class).isThrownBy(() -> session.put(one, 2));
        session.put(other, 2);
    }

    @ParameterizedTest
    @EnumSource
    void lists_are_read_in_every_order_and_by_every_filter(Database database) {
        SmallSession session = new SmallSession(STORE.empty(database));
        session.full();
        session.apply("Ждёт", self());
        session.store.run(entities -> {
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
                                            "" + session.id)),
                                    Paging.first())
                            .total())
                    .isEqualTo(1);
            assertThat(rows.roster(session.id)).hasSize(SEATS + 1);
            EnrolmentCounts counts = new EnrolmentCounts();
            counts.entities = entities;
            assertThat(counts.sessionsWithFew(START)).isZero();
            assertThat(counts.in(EnrolmentState.LIVE)).isEqualTo(SEATS + 1);
            Seats seats = new AdmissionDesk(entities, Some.director()).admission.seats;
            assertThat(seats.taken(List.of(session.id))).containsEntry(session.id, (long) SEATS);
            assertThat(seats.waiting(List.of(session.id))).containsEntry(session.id, 1L);
        });
    }

    @ParameterizedTest
    @EnumSource
    void an_organisation_takes_away_the_list_of_those_it_sent_and_of_nobody_else(Database database) {
        SmallSession session = new SmallSession(STORE.empty(database));
        session.store.run(entities -> {
            Centre.in(entities).knows(Some.MILL, "Комбинат");
            Centre.in(entities).knows(Some.COLLEGE, "Колледж");
        });
        sends(session, Some.MILL, "Юрова");
        sends(session, Some.COLLEGE, "Пермякова");
        sends(session, Some.MILL, "Аникина");
        session.apply("Сама", self());

        session.store.run(entities -> {
            Staff staff = new Staff();
            staff.rows = new EnrolmentRows();
            staff.rows.entities = entities;
            staff.caller = Some.employer();
            assertThat(staff.all(EnrolmentFilter.ALL, Paging.of(1, "name")))
                    .extracting(EnrolmentRow::familyName)
                    .containsExactly("Аникина", "Юрова");
            assertThat(staff.sent(named("юро"), Paging.first()).rows())
                    .extracting(EnrolmentRow::familyName)
                    .containsExactly("Юрова");
            assertThat(staff.sent(named("Пермякова"), Paging.first()).rows()).isEmpty();
            assertThat(staff.all(named("Пермякова"), Paging.first())).isEmpty();
            staff.caller = Some.with(8, Some.COLLEGE, Role.MEMBER);
            assertThat(staff.all(EnrolmentFilter.ALL, Paging.first()))
                    .extracting(EnrolmentRow::familyName)
                    .containsExactly("Пермякова");
            staff.caller = ofNobody();
            assertThatExceptionOfType(Refused.NotAllowed.class)
                    .isThrownBy(() -> staff.all(EnrolmentFilter.ALL, Paging.first()));
        });
    }

    private static EnrolmentFilter named(String words) {
        return EnrolmentFilter.of(Map.of("q", words));
    }

    private static void sends(SmallSession session, long organisation, String familyName) {
        long person = session.person(familyName);
        session.office(desk -> {
            Organisation sponsor = desk.admission.entities.find(Organisation.class, organisation);
            Application sent =
                    SomeEnrolment.application(EnrolmentSource.EMPLOYER).by(sponsor);
            desk.admission.admit(session.id, person, sent, SomeEnrolment.sheet(), false, null);
        });
    }

    /** An employer who acts for no organisation at the moment. */
    private static Caller ofNobody() {
        return new Identity(Optional.of(7L), "", Optional.empty(), Set.of(Role.EMPLOYER), Identity.RUSSIAN, false);
    }
}
