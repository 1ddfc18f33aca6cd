package perspectiva.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.training.course.entity.Refusals.assertRefused;
import static perspectiva.training.enrolment.SmallSession.self;
import static perspectiva.training.session.entity.SomeSession.facts;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.training.Centre;
import perspectiva.training.attendance.entity.AbsenceNotice;
import perspectiva.training.attendance.entity.Presence;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.SessionMoved;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;

/** What becomes of enrolments when a session begins and is over, and a year after those who never came. */
class EndedEnrolmentsTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void when_a_session_begins_its_people_attend_and_who_has_no_seat_is_told(Database database) {
        SmallSession session = new SmallSession(STORE.empty(database));
        List<Enrolment> seated = session.full();
        Enrolment waiting = session.apply("Ждёт", self());
        session.store.run(entities -> {
            CourseSession held = entities.find(CourseSession.class, session.id);
            held.confirm(facts(), "");
            SetClock.at("2026-03-02T04:00:00Z");
            held.start(facts());
            new AdmissionDesk(entities, Some.director()).people.follow(new SessionMoved(held, ""));
        });
        assertThat(session.state(seated.get(2))).isEqualTo(EnrolmentState.ATTENDING);
        assertThat(session.state(waiting)).isEqualTo(EnrolmentState.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource
    void the_office_says_how_it_ended_once_the_session_is_over_and_nobody_leaves_it_then(Database database) {
        SmallSession session = new SmallSession(STORE.empty(database));
        Enrolment passing = session.apply("Сдавшая", self());
        Enrolment failing = session.apply("Несдавшая", self());
        session.store.run(entities -> List.of(passing, failing)
                .forEach(one -> entities.find(Enrolment.class, one.id()).attend()));
        assertRefused("training.enrolment.refused.untaught", () -> judge(session, passing, ""));

        session.store.run(entities -> entities.createNativeQuery("update training_session set state = 'COMPLETED'")
                .executeUpdate());
        judge(session, failing, "Не сдан зачёт");
        judge(session, passing, "");

        assertThat(session.state(passing)).isEqualTo(EnrolmentState.COMPLETED);
        assertThat(session.state(failing)).isEqualTo(EnrolmentState.FAILED);
        Enrolment late = session.store.in(
                entities -> Centre.in(entities).applied(entities.find(CourseSession.class, session.id), "Поздняя"));
        assertRefused("training.enrolment.refused.taught", () -> session.release(late));
    }

    /** @param why empty for somebody who passed */
    private static void judge(SmallSession session, Enrolment enrolment, String why) {
        session.store.run(entities -> {
            Judging judging = new AdmissionDesk(entities, Some.director()).judging;
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

    @ParameterizedTest
    @EnumSource
    void a_year_later_applications_that_came_to_nothing_go_and_whoever_was_there_stays(Database database) {
        SmallSession session = new SmallSession(STORE.empty(database));
        Enrolment gone = session.apply("Ушедшая", self());
        Enrolment there = session.apply("Бывавшая", self());
        Enrolment staying = session.apply("Оставшаяся", self());
        Meeting meeting = session.meets(session.id, "Класс 1", "Юрова", 9);
        session.store.run(entities -> {
            entities.persist(new AbsenceNotice(meeting, gone.id(), "Болею", Some.director()));
            Centre.in(entities).marked(meeting.id(), there.id(), Presence.PRESENT);
        });
        session.release(gone);
        session.release(there);

        session.office(desk -> assertThat(desk.old.due(Now.today(), 10)).isEmpty());
        SetClock.at("2027-01-21T08:00:00Z");
        session.office(desk -> {
            assertThat(desk.old.due(Now.today(), 10)).hasSize(1);
            assertThat(desk.old.describe(0)).isEqualTo("1");
            desk.old.carryOut(0);
        });

        session.store.run(
                entities -> assertThat(entities.createQuery("select e.id from Enrolment e order by e.id", Long.class)
                                .getResultList())
                        .containsExactly(there.id(), staying.id()));
    }
}
