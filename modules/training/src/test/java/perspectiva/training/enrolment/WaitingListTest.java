package perspectiva.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.training.course.entity.Refusals.assertRefused;
import static perspectiva.training.enrolment.SmallSession.self;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.enrolment.entity.SomeEnrolment;

/** Who waits for a seat: offered in the order that is written down, for a time, and to nobody who is busy then. */
class WaitingListTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void a_free_seat_is_offered_by_tier_then_to_whom_an_employer_wants_then_by_the_time_of_application(
            Database database) {
        SmallSession session = new SmallSession(STORE.empty(database));
        List<Enrolment> seated = session.full();
        Enrolment early = session.apply("Ранняя", self());
        SetClock.at("2026-01-20T09:00:00Z");
        Enrolment wanted = session.apply("Нужная", self().forNeed(5, "Сварщик"));
        Enrolment sent = session.apply("Направленная", SomeEnrolment.application(EnrolmentSource.EMPLOYMENT_SERVICE));
        assertThat(List.of(position(session, sent), position(session, wanted), position(session, early)))
                .containsExactly(1L, 2L, 3L);

        session.release(seated.get(0));
        assertThat(session.state(sent)).isEqualTo(EnrolmentState.OFFERED);
        session.release(seated.get(1));
        assertThat(session.state(wanted)).isEqualTo(EnrolmentState.OFFERED);
        assertThat(session.state(early)).isEqualTo(EnrolmentState.WAITLISTED);

        Enrolment late = session.apply("Поздняя", self());
        assertThat(late.state()).as("overtakes nobody").isEqualTo(EnrolmentState.WAITLISTED);
    }

    private static long position(SmallSession session, Enrolment enrolment) {
        return session.ofOffice(desk -> desk.admission.waiting.position(desk.admission.hold(enrolment.id())));
    }

    @ParameterizedTest
    @EnumSource
    void an_offer_nobody_answers_goes_to_the_next(Database database) {
        SmallSession session = new SmallSession(STORE.empty(database));
        List<Enrolment> seated = session.full();
        Enrolment first = session.apply("Первая", self());
        SetClock.at("2026-01-20T09:00:00Z");
        Enrolment second = session.apply("Вторая", self());
        session.release(seated.get(0));
        List<Long> none = session.ofOffice(desk -> desk.offers.over());
        assertThat(none).isEmpty();

        SetClock.at("2026-01-23T09:00:00Z");
        List<Long> over = session.ofOffice(desk -> desk.offers.over());
        assertThat(over).containsExactly(first.id());
        session.office(desk -> desk.offers.lapse(first.id()));

        assertThat(session.state(first)).isEqualTo(EnrolmentState.WAITLISTED);
        assertThat(session.state(second)).isEqualTo(EnrolmentState.OFFERED);
        List<Long> awaited = session.ofOffice(desk -> desk.offers.awaited());
        assertThat(awaited).containsExactly(session.id);
    }

    /** Whoever is alone in a tier is first again after an offer ran out. */
    @ParameterizedTest
    @EnumSource
    void a_seat_that_was_offered_in_vain_goes_to_the_next_tier_and_whoever_is_passed_over_is_told_why(
            Database database) {
        SmallSession session = new SmallSession(STORE.empty(database));
        List<Enrolment> seated = session.full();
        Enrolment alone = session.apply("Одна", SomeEnrolment.application(EnrolmentSource.EMPLOYMENT_SERVICE));
        Enrolment next = session.apply("Следующая", self());
        session.release(seated.get(0));

        lapse(session, alone);

        assertThat(session.state(alone)).isEqualTo(EnrolmentState.WAITLISTED);
        assertThat(session.state(next)).isEqualTo(EnrolmentState.OFFERED);
        assertThat(session.skipped).containsExactly("Одна: " + AdmissionDesk.MISSED);
        session.release(seated.get(1));
        assertThat(session.state(alone)).as("another seat").isEqualTo(EnrolmentState.OFFERED);
    }

    private static void lapse(SmallSession session, Enrolment offered) {
        SetClock.at("2026-01-23T09:00:00Z");
        session.office(desk -> desk.offers.lapse(offered.id()));
    }

    @ParameterizedTest
    @EnumSource
    void a_seat_that_was_offered_in_vain_is_offered_once_more_when_somebody_else_had_it_meanwhile(Database database) {
        SmallSession session = new SmallSession(STORE.empty(database));
        List<Enrolment> seated = session.full();
        Enrolment alone = session.apply("Одна", SomeEnrolment.application(EnrolmentSource.EMPLOYMENT_SERVICE));
        Enrolment next = session.apply("Следующая", self());
        session.release(seated.get(0));
        lapse(session, alone);
        int version = version(session, next);
        session.office(desk -> desk.enrolments.accept(next.id(), version));

        session.release(next);

        assertThat(session.state(alone)).isEqualTo(EnrolmentState.OFFERED);
    }

    private static int version(SmallSession session, Enrolment enrolment) {
        return session.store.in(
                entities -> entities.find(Enrolment.class, enrolment.id()).version());
    }

    @ParameterizedTest
    @EnumSource
    void whoever_waits_alone_is_offered_the_same_seat_by_the_office_only(Database database) {
        SmallSession session = new SmallSession(STORE.empty(database));
        List<Enrolment> seated = session.full();
        Enrolment alone = session.apply("Одна", self());
        assertRefused("training.enrolment.refused.state.waitlisted", () -> offerAgain(session, alone));
        session.release(seated.get(0));
        assertRefused("training.enrolment.refused.state.offered", () -> offerAgain(session, alone));

        lapse(session, alone);
        session.office(desk -> desk.offers.advance(session.id));
        assertThat(session.state(alone)).isEqualTo(EnrolmentState.WAITLISTED);
        assertThat(offerAgain(session, alone)).isTrue();
        assertThat(session.state(alone)).isEqualTo(EnrolmentState.OFFERED);

        SetClock.at("2026-01-26T09:00:00Z");
        session.office(desk -> desk.offers.lapse(alone.id()));
        assertThat(session.state(alone)).as("the second time").isEqualTo(EnrolmentState.WITHDRAWN);
    }

    /** @return whether there was a seat */
    private static boolean offerAgain(SmallSession session, Enrolment enrolment) {
        int version = version(session, enrolment);
        return session.ofOffice(
                desk -> desk.enrolments.offerAgain(enrolment.id(), version).isOffered());
    }

    @ParameterizedTest
    @EnumSource
    void the_office_overtakes_nobody_who_waits_when_it_offers_a_seat_once_more(Database database) {
        SmallSession session = new SmallSession(STORE.empty(database));
        List<Enrolment> seated = session.full();
        Enrolment early = session.apply("Ранняя", SomeEnrolment.application(EnrolmentSource.EMPLOYMENT_SERVICE));
        session.release(seated.get(0));
        lapse(session, early);
        Enrolment fresh = session.apply("Новая", self());

        assertThat(session.state(fresh)).isEqualTo(EnrolmentState.OFFERED);
        assertThat(offerAgain(session, early)).isFalse();
        assertThat(session.state(early)).isEqualTo(EnrolmentState.WAITLISTED);
    }

    @ParameterizedTest
    @EnumSource
    void a_seat_that_is_free_meanwhile_is_offered_to_whom_the_office_chose(Database database) {
        SmallSession session = new SmallSession(STORE.empty(database));
        List<Enrolment> seated = session.full();
        Enrolment alone = session.apply("Одна", self());
        session.release(seated.get(0));
        lapse(session, alone);
        allow(session, session.id, SmallSession.SEATS + 1);

        assertThat(offerAgain(session, alone)).isTrue();
        assertThat(session.state(alone)).isEqualTo(EnrolmentState.OFFERED);
    }

    @ParameterizedTest
    @EnumSource
    void what_the_next_is_offered_stays_although_no_seat_is_left_for_whom_the_office_chose(Database database) {
        SmallSession session = new SmallSession(STORE.empty(database));
        List<Enrolment> seated = session.full();
        Enrolment early = session.apply("Ранняя", SomeEnrolment.application(EnrolmentSource.EMPLOYMENT_SERVICE));
        session.release(seated.get(0));
        lapse(session, early);
        allow(session, session.id, SmallSession.SEATS - 1);
        Enrolment next = session.apply("Следующая", self());
        allow(session, session.id, SmallSession.SEATS);
        assertThat(session.state(next)).isEqualTo(EnrolmentState.WAITLISTED);

        assertThat(offerAgain(session, early)).isFalse();
        assertThat(session.state(next)).isEqualTo(EnrolmentState.OFFERED);
    }

    /** People keep the higher numbers they have when the office lowers the maximum. */
    @ParameterizedTest
    @EnumSource
    void no_more_seats_are_offered_than_are_free_after_the_maximum_was_lowered(Database database) {
        SmallSession session = new SmallSession(STORE.empty(database));
        long large = session.another(10);
        List<Enrolment> seated = seat(session, large, "Первая", 10);
        seated.subList(0, 5).forEach(session::release);
        allow(session, large, 6);
        seat(session, large, "Шестая", 1);
        List<Enrolment> waiting = seat(session, large, "Ждущая", 4);
        assertThat(waiting).extracting(session::state).containsOnly(EnrolmentState.WAITLISTED);

        session.release(seated.get(9));

        assertThat(waiting)
                .extracting(session::state)
                .containsExactly(
                        EnrolmentState.OFFERED,
                        EnrolmentState.WAITLISTED,
                        EnrolmentState.WAITLISTED,
                        EnrolmentState.WAITLISTED);
    }

    /** So many apply. */
    private static List<Enrolment> seat(SmallSession session, long to, String name, int people) {
        return IntStream.range(0, people)
                .mapToObj(number -> session.apply(to, session.person(name + number), self()))
                .toList();
    }

    /** The most that may come, without a look at who waits. */
    private static void allow(SmallSession session, long which, int most) {
        session.store.run(
                entities -> entities.createQuery("update CourseSession s set s.seatsMax = :most where s.id = :which")
                        .setParameter("most", most)
                        .setParameter("which", which)
                        .executeUpdate());
    }

    @ParameterizedTest
    @EnumSource
    void a_session_for_which_a_whole_group_waits_is_named_to_the_office(Database database) {
        SmallSession session = new SmallSession(STORE.empty(database));
        session.full();
        session.apply("Первая", self());
        assertThat(many(session)).isZero();

        session.apply("Вторая", self());

        assertThat(many(session)).as("two are a group").isEqualTo(1);
    }

    private static long many(SmallSession session) {
        return session.store.in(entities -> {
            EnrolmentCounts counts = new EnrolmentCounts();
            counts.entities = entities;
            return counts.sessionsWithMany();
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_office_takes_an_offered_seat_for_whoever_has_no_account(Database database) {
        SmallSession session = new SmallSession(STORE.empty(database));
        List<Enrolment> seated = session.full();
        Enrolment onPaper = session.apply("Бумажная", SomeEnrolment.application(EnrolmentSource.OFFICE));
        session.release(seated.get(0));
        int version = version(session, onPaper);

        session.office(desk -> desk.enrolments.accept(onPaper.id(), version));

        assertThat(session.state(onPaper)).isEqualTo(EnrolmentState.CONFIRMED);
        assertRefused(
                "portal.refused.changed", () -> session.office(desk -> desk.enrolments.decline(onPaper.id(), version)));
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_busy_at_that_time_is_refused_and_in_the_waiting_list_passed_over_with_the_reason(
            Database database) {
        SmallSession session = new SmallSession(STORE.empty(database));
        long other = session.another();
        session.meets(session.id, "Класс 1", "Юрова", 9);
        session.meets(other, "Класс 2", "Пермякова", 10);
        List<Enrolment> seated = session.full();
        long person = session.person("Занятая");
        Enrolment busy = session.apply(session.id, person, self());
        Enrolment next = session.apply("Свободная", self());
        session.apply(other, person, self());
        long twice = session.person("Двойная");
        session.apply(other, twice, self());
        assertRefused("training.enrolment.refused.busy", () -> session.apply(session.id, twice, self()));
        assertRefused("training.enrolment.refused.twice", () -> session.apply(other, twice, self()));

        session.release(seated.get(0));

        assertThat(session.state(busy)).isEqualTo(EnrolmentState.WAITLISTED);
        assertThat(session.state(next)).isEqualTo(EnrolmentState.OFFERED);
        assertThat(session.skipped).containsExactly("Занятая: Сварщик, 02.03.2026, 10:00–12:00");
    }
}
