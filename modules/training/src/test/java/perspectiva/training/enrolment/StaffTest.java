package perspectiva.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.training.course.entity.Refusals.assertRefused;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.accounts.RateLimits;
import perspectiva.core.store.Now;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.core.testing.Store;
import perspectiva.spi.Wanted;
import perspectiva.training.Centre;
import perspectiva.training.answer.EmployersNeeds;
import perspectiva.training.answer.entity.DemandAnswer;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.enrolment.entity.SomeEnrolment;
import perspectiva.training.session.entity.CourseSession;

/** One person whom an organisation sends to a course, in each database. */
class StaffTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    /** How the session was held when its answers were read. */
    private final List<LockModeType> asked = new ArrayList<>();

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private SmallSession open(Database database) {
        SmallSession session = new SmallSession(STORE.empty(database));
        session.store.run(entities -> Centre.in(entities).knows(Some.MILL, "Комбинат"));
        return session;
    }

    /** The session answers a need of the mill's. */
    private Staff staff(EntityManager entities) {
        Staff staff = new Staff();
        staff.entities = entities;
        staff.caller = Some.employer();
        staff.admission = new AdmissionDesk(entities, staff.caller).admission;
        staff.seats = staff.admission.seats;
        staff.waiting = staff.admission.waiting;
        staff.newcomers = new Newcomers();
        staff.newcomers.entities = entities;
        staff.limits = new RateLimits() {
            @Override
            public void take(String what, String who, int most, Duration in) {}
        };
        staff.needs = new EmployersNeeds() {
            @Override
            public Optional<DemandAnswer> answeredBy(CourseSession of, long employer) {
                asked.add(entities.getLockMode(of));
                return Optional.of(
                        new DemandAnswer(of, new Wanted("needs.need", 8, "Сварщик", "", "", "Сварщики (7212)", true)));
            }
        };
        return staff;
    }

    private static Newcomer newcomer() {
        Newcomer who = new Newcomer();
        who.setFamilyName("Юрова");
        who.setGivenName("Анна");
        who.setPatronymic("Петровна");
        who.setBirthDate(SomeEnrolment.ADULT);
        return who;
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_sent_is_wanted_for_what_the_session_answers_while_nobody_links_anything(Database database) {
        SmallSession session = open(database);
        session.store.run(entities -> {
            Enrolment sent = staff(entities).send(session.id, newcomer(), SomeEnrolment.sheet());
            assertThat(sent.application().needId()).contains(8L);
            assertThat(sent.application().sponsor().orElseThrow().id()).isEqualTo(Some.MILL);
        });

        assertThat(asked).containsExactly(LockModeType.PESSIMISTIC_WRITE);
    }

    @ParameterizedTest
    @EnumSource
    void the_organisation_answers_an_offer_for_whom_it_sent_and_for_nobody_else(Database database) {
        SmallSession session = open(database);
        List<Enrolment> seated = session.full();
        Enrolment sent =
                session.store.in(entities -> staff(entities).send(session.id, newcomer(), SomeEnrolment.sheet()));
        Enrolment other = session.apply("Ждущая", SmallSession.self());
        assertRefused(
                "training.enrolment.refused.state.waitlisted",
                () -> session.store.run(entities -> staff(entities).decline(sent.id(), sent.version())));

        assertThat(session.store.<Long>in(entities -> staff(entities).position(sent.id())))
                .isEqualTo(1);
        assertRefused(
                "portal.refused.notfound",
                () -> session.store.run(entities -> staff(entities).position(other.id())));

        session.release(seated.get(0));
        session.release(seated.get(1));

        assertThat(session.state(other)).isEqualTo(EnrolmentState.OFFERED);
        assertRefused(
                "portal.refused.notfound",
                () -> session.store.run(entities -> staff(entities).accept(other.id(), version(session, other))));
        session.store.run(entities -> staff(entities).accept(sent.id(), version(session, sent)));
        assertThat(session.state(sent)).isEqualTo(EnrolmentState.CONFIRMED);
    }

    @ParameterizedTest
    @EnumSource
    void an_offer_the_organisation_declines_goes_to_the_next(Database database) {
        SmallSession session = open(database);
        List<Enrolment> seated = session.full();
        Enrolment sent =
                session.store.in(entities -> staff(entities).send(session.id, newcomer(), SomeEnrolment.sheet()));
        Enrolment next = session.apply("Ждущая", SmallSession.self());
        session.release(seated.get(0));

        session.store.run(entities -> staff(entities).decline(sent.id(), version(session, sent)));

        assertThat(session.state(sent)).isEqualTo(EnrolmentState.WITHDRAWN);
        assertThat(session.state(next)).isEqualTo(EnrolmentState.OFFERED);
    }

    private static int version(SmallSession session, Enrolment of) {
        return session.store.in(
                entities -> entities.find(Enrolment.class, of.id()).version());
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_registered_for_a_session_that_is_not_there(Database database) {
        Store store = open(database).store;
        assertRefused(
                "portal.refused.notfound",
                () -> store.run(entities -> staff(entities).send(4711, newcomer(), SomeEnrolment.sheet())));

        long people = store.in(entities -> entities.createQuery("select count(p) from Person p", Long.class)
                .getSingleResult());
        assertThat(people).isZero();
    }
}
