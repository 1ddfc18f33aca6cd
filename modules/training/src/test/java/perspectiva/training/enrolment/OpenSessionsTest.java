package perspectiva.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.training.enrolment.SmallSession.self;

import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.accounts.Account;
import perspectiva.core.caller.Identity;
import perspectiva.core.people.Person;
import perspectiva.core.store.Now;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.entity.Enrolment;

/** Which sessions the town is told of, on the front page and in the catalogue. */
class OpenSessionsTest {

    private static final int IN_THE_CATALOGUE = 0;

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void of_each_course_the_catalogue_tells_the_next_session_and_its_free_seats(Database database) {
        SmallSession session = new SmallSession(STORE.empty(database));
        session.another();
        session.apply("Первая", self());
        long course = session.store.in(entities -> version(entities).course().id());

        Map<Long, OpenSession> next = asked(session, open -> open.nextOf(List.of(course, course + 1)));

        assertThat(next).containsOnlyKeys(course);
        assertThat(next.get(course).id()).isEqualTo(session.id);
        assertThat(next.get(course).free()).isEqualTo(SmallSession.SEATS - 1);
        Map<Long, OpenSession> none = asked(session, open -> open.nextOf(List.of()));
        assertThat(none).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whoever_thinks_about_coming_reads_where_and_on_which_days_at_what_hours(Database database) {
        SmallSession session = new SmallSession(STORE.empty(database));
        long other = session.another();
        session.meets(session.id, "Класс 1", "Юрова", 9);
        session.meets(session.id, "Мастерская", "Пермякова", 9);
        session.meets(session.id, "Класс 2", "Аникина", 18);
        session.store.run(entities -> entities.createQuery(
                        "update Meeting m set m.planned = 0 where m.roomId in (select r.id from Room r where r.name = 'Класс 2')")
                .executeUpdate());

        Map<Long, Held> held = asked(session, open -> open.heldOf(List.of(session.id, other)));

        assertThat(held).containsOnlyKeys(session.id);
        assertThat(held.get(session.id).places()).extracting(Held.Place::name).containsExactly("Класс 1", "Мастерская");
        assertThat(held.get(session.id).rhythm())
                .containsExactly(new Held.Hours(List.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(11, 0)));
    }

    @ParameterizedTest
    @EnumSource
    void the_front_page_leads_to_courses_of_the_catalogue_only(Database database) {
        SmallSession session = new SmallSession(STORE.empty(database));
        session.another();
        put(session, IN_THE_CATALOGUE);
        List<OpenSession> before = asked(session, open -> open.next(6));
        assertThat(before).hasSize(2);
        List<OpenSession> first = asked(session, open -> open.next(1));
        assertThat(first).extracting(OpenSession::id).containsExactly(session.id);

        put(session, IN_THE_CATALOGUE + 1);

        List<OpenSession> after = asked(session, open -> open.next(6));
        assertThat(after).isEmpty();
        List<OpenSession> all = asked(session, OpenSessions::all);
        assertThat(all).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_offered_a_course_where_the_person_is_already(Database database) {
        SmallSession session = new SmallSession(STORE.empty(database));
        session.another();
        put(session, IN_THE_CATALOGUE);
        Enrolment joined = session.apply("Первая", self());
        Caller learner = Some.with(account(session, joined.person().id()), 1, Role.PARTICIPANT);
        Caller other = Some.with(account(session, session.person("Вторая")), 1, Role.PARTICIPANT);

        List<OpenSession> offered = askedBy(learner, session, open -> open.next(6));
        assertThat(offered).isEmpty();
        List<OpenSession> toOthers = askedBy(other, session, open -> open.next(6));
        assertThat(toOthers).hasSize(2);

        session.release(joined);
        List<OpenSession> again = askedBy(learner, session, open -> open.next(6));
        assertThat(again).hasSize(2);
    }

    private static long account(SmallSession session, long person) {
        return session.store.in(entities -> {
            Account account =
                    new Account(entities.find(Person.class, person), person + "@example.ru", Identity.RUSSIAN);
            entities.persist(account);
            return account.id();
        });
    }

    /** The slot of the course's only version. */
    private static void put(SmallSession session, int slot) {
        session.store.run(entities -> entities.createQuery("update CourseVersion v set v.activeSlot = :slot")
                .setParameter("slot", slot)
                .executeUpdate());
    }

    private static CourseVersion version(EntityManager entities) {
        return entities.createQuery("select v from CourseVersion v", CourseVersion.class)
                .getSingleResult();
    }

    private static <T> T asked(SmallSession session, Function<OpenSessions, T> question) {
        return askedBy(Identity.visitor(Identity.RUSSIAN), session, question);
    }

    private static <T> T askedBy(Caller caller, SmallSession session, Function<OpenSessions, T> question) {
        return session.store.in(entities -> {
            OpenSessions open = new OpenSessions();
            open.entities = entities;
            open.caller = caller;
            open.seats = new Seats();
            open.seats.entities = entities;
            return question.apply(open);
        });
    }
}
