package perspectiva.training.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static perspectiva.training.course.entity.Refusals.assertRefused;
import static perspectiva.training.session.entity.SomeSession.START;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.accounts.Account;
import perspectiva.core.people.Person;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.core.testing.Store;
import perspectiva.core.text.Formats;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.training.Centre;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.enrolment.entity.SomeEnrolment;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.MeetingSheet;

/** Meetings in each database the portal runs on: no room, trainer or group has two at once, and a trainer reads only own. */
class TimetableTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    private long room;
    private long otherRoom;
    private long trainer;
    private long otherTrainer;
    private long session;
    private long otherSession;

    /** What was told of meetings that changed. */
    private static final List<Object> TOLD = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void inJanuary() {
        SetClock.at("2026-01-20T08:00:00Z");
        TOLD.clear();
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private Store open(Database database) {
        Store store = STORE.empty(database);
        store.run(entities -> {
            Centre centre = Centre.founded(entities);
            CourseVersion version = centre.teaches();
            room = centre.room("Класс 1").id();
            otherRoom = centre.room("Мастерская").id();
            trainer = centre.trainer("Юрова").id();
            otherTrainer = centre.trainer("Пермякова").id();
            session = centre.draft(version).id();
            otherSession = centre.draft(version).id();
        });
        return store;
    }

    private static Timetable timetable(EntityManager entities, long ownTrainer, Caller caller) {
        Timetable timetable = new Timetable();
        timetable.entities = entities;
        timetable.caller = caller;
        timetable.teaching = new Teaching() {
            @Override
            public long own() {
                return ownTrainer;
            }
        };
        timetable.teaching.caller = caller;
        timetable.sessions = new SessionRows();
        timetable.sessions.entities = entities;
        timetable.sessions.teaching = timetable.teaching;
        timetable.rows = new MeetingRows();
        timetable.rows.entities = entities;
        timetable.formats = new Formats();
        timetable.plans = Told.to(TOLD);
        timetable.moves = Told.to(TOLD);
        timetable.drops = Told.to(TOLD);
        timetable.journal = new SessionJournal() {
            @Override
            void noted(CourseSession noted, String key, Object... values) {}
        };
        return timetable;
    }

    private static Timetable office(EntityManager entities) {
        return timetable(entities, 0, Some.director());
    }

    private MeetingSheet sheet(long of, long in, long by, int hour) {
        MeetingSheet sheet = new MeetingSheet();
        sheet.setSession(of);
        sheet.setRoom(in);
        sheet.setTrainer(by);
        sheet.setDay(START);
        sheet.setFrom(LocalTime.of(hour, 0));
        sheet.setUntil(LocalTime.of(hour + 2, 0));
        return sheet;
    }

    @ParameterizedTest
    @EnumSource
    void no_room_trainer_or_group_has_two_meetings_at_once(Database database) {
        Store store = open(database);
        store.run(entities -> office(entities).plan(sheet(session, room, trainer, 9)));

        refused(store, "room", sheet(otherSession, room, otherTrainer, 10));
        refused(store, "trainer", sheet(otherSession, otherRoom, trainer, 10));
        refused(store, "group", sheet(session, otherRoom, otherTrainer, 10));
        store.run(entities -> office(entities).plan(sheet(otherSession, room, trainer, 11)));
    }

    @ParameterizedTest
    @EnumSource
    void nobody_who_learns_in_two_sessions_is_wanted_in_both_at_once(Database database) {
        Store store = open(database);
        store.run(entities -> {
            Centre centre = Centre.in(entities);
            Person person = centre.person("Двойная");
            for (long of : List.of(session, otherSession)) {
                centre.applied(
                                entities.find(CourseSession.class, of),
                                person,
                                SomeEnrolment.application(EnrolmentSource.SELF))
                        .confirm(1, "ДО-2026-0001");
            }
        });
        store.run(entities -> office(entities).plan(sheet(session, room, trainer, 9)));

        refused(store, "learner", sheet(otherSession, otherRoom, otherTrainer, 10));
        store.run(entities -> office(entities).plan(sheet(otherSession, otherRoom, otherTrainer, 11)));
    }

    @ParameterizedTest
    @EnumSource
    void whoever_plans_waits_for_a_learner_who_takes_a_seat_elsewhere_at_the_same_moment(Database database)
            throws InterruptedException {
        Store store = open(database);
        store.run(entities -> office(entities).plan(sheet(otherSession, otherRoom, otherTrainer, 9)));
        long anna = store.in(entities -> {
            Person person = Centre.in(entities).person("Аникина");
            seated(entities, session, person);
            return person.id();
        });
        CountDownLatch isTaken = new CountDownLatch(1);
        CompletableFuture<Optional<String>> planned = new CompletableFuture<>();
        CompletableFuture<Void> taking = CompletableFuture.runAsync(() -> store.run(entities -> {
            seated(entities, otherSession, entities.find(Person.class, anna, LockModeType.PESSIMISTIC_WRITE));
            isTaken.countDown();
            assertThatExceptionOfType(TimeoutException.class)
                    .as("nobody plans meanwhile")
                    .isThrownBy(() -> planned.get(1, TimeUnit.SECONDS));
        }));
        isTaken.await();
        CompletableFuture.supplyAsync(() -> told(store, new CountDownLatch(1), sheet(session, room, trainer, 9)))
                .whenComplete(
                        (refused, failed) -> planned.complete(failed == null ? refused : Optional.of("" + failed)));

        taking.join();
        assertThat(planned.join()).contains("training.meeting.refused.clash.learner");
    }

    private static void seated(EntityManager entities, long of, Person person) {
        Centre.in(entities)
                .applied(
                        entities.find(CourseSession.class, of), person, SomeEnrolment.application(EnrolmentSource.SELF))
                .confirm(1, "ДО-2026-0001");
        entities.flush();
    }

    private static void refused(Store store, String kind, MeetingSheet sheet) {
        assertRefused(
                "training.meeting.refused.clash." + kind,
                "day",
                () -> store.run(entities -> office(entities).plan(sheet)));
    }

    @ParameterizedTest
    @EnumSource
    void of_two_who_plan_for_one_room_at_the_same_moment_the_second_is_refused(Database database) {
        Store store = open(database);
        CountDownLatch both = new CountDownLatch(2);
        List<Optional<String>> told = Stream.of(
                        sheet(session, room, trainer, 9), sheet(otherSession, room, otherTrainer, 10))
                .map(sheet -> CompletableFuture.supplyAsync(() -> told(store, both, sheet)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(told)
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of("training.meeting.refused.clash.room"));
        assertThat(meetings(store)).isEqualTo(1);
    }

    private static Optional<String> told(Store store, CountDownLatch both, MeetingSheet sheet) {
        try {
            store.run(entities -> {
                both.countDown();
                office(entities).plan(sheet);
            });
            return Optional.empty();
        } catch (Refused no) {
            return Optional.of(no.key());
        }
    }

    private static long meetings(Store store) {
        return store.in(entities -> entities.createQuery("select count(m) from Meeting m", Long.class)
                .getSingleResult());
    }

    @ParameterizedTest
    @EnumSource
    void a_pattern_names_its_clash_offers_another_time_and_leaves_the_taken_day_out_when_told(Database database) {
        Store store = open(database);
        store.run(entities -> office(entities).plan(sheet(otherSession, room, otherTrainer, 9)));
        MeetingSheet weekly = sheet(session, room, trainer, 9);
        weekly.setDays(new DayOfWeek[] {DayOfWeek.MONDAY});
        weekly.setLast(START.plusDays(7));

        Planning planning = store.in(entities -> office(entities).preview(weekly, 0));

        assertThat(planning.dates()).extracting(Planning.Date::isFree).containsExactly(false, true);
        assertThat(planning.dates().get(0).clashes())
                .extracting(clash -> clash.other().trainer())
                .containsExactly("Пермякова А.\u00a0П.");
        assertThat(planning.offers().get(0).from()).isEqualTo(LocalTime.of(11, 0));
        weekly.setLeavingOut(true);
        assertThat((int) store.in(entities -> office(entities).plan(weekly))).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_moved_meeting_is_not_in_its_own_way_and_a_cancelled_one_in_nobodys(Database database) {
        Store store = open(database);
        store.run(entities -> office(entities).plan(sheet(session, room, trainer, 9)));
        Meeting planned = store.in(entities ->
                entities.createQuery("select m from Meeting m", Meeting.class).getSingleResult());

        Meeting moved = store.in(
                entities -> office(entities).move(planned.id(), planned.version(), sheet(session, room, trainer, 10)));
        assertThat(moved.sequence()).isEqualTo(1);
        store.run(entities -> office(entities).cancel(planned.id(), moved.version(), "Болезнь"));
        store.run(entities -> office(entities).plan(sheet(otherSession, room, trainer, 10)));

        List<MeetingRow> shown = store.in(entities -> office(entities).between(START, START, MeetingFilter.ALL));
        assertThat(shown).extracting(MeetingRow::isPlanned).containsExactlyInAnyOrder(false, true);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_planned_is_told_at_once_and_all_that_repeats_together(Database database) {
        Store store = open(database);
        MeetingSheet weekly = sheet(session, room, trainer, 9);
        weekly.setDays(new DayOfWeek[] {DayOfWeek.MONDAY});
        weekly.setLast(START.plusDays(7));

        store.run(entities -> office(entities).plan(weekly));

        assertThat(TOLD).hasSize(1);
        MeetingsPlanned told = (MeetingsPlanned) TOLD.get(0);
        assertThat(told.planned())
                .extracting(one -> one.span().day(), one -> one.room().id(), one -> one.trainer()
                        .id())
                .containsExactly(tuple(START, room, trainer), tuple(START.plusDays(7), room, trainer));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_moved_or_cancelled_is_told_with_what_it_was_unless_it_is_over(Database database) {
        Store store = open(database);
        store.run(entities -> office(entities).plan(sheet(session, room, trainer, 9)));
        TOLD.clear();
        Meeting planned = store.in(entities ->
                entities.createQuery("select m from Meeting m", Meeting.class).getSingleResult());

        Meeting moved = store.in(entities ->
                office(entities).move(planned.id(), planned.version(), sheet(session, otherRoom, otherTrainer, 10)));
        MeetingMoved told = (MeetingMoved) TOLD.remove(0);
        assertThat(List.of(told.before().room().name(), told.now().room().name()))
                .containsExactly("Класс 1", "Мастерская");
        assertThat(List.of(told.before().trainer().id(), told.now().trainer().id()))
                .containsExactly(trainer, otherTrainer);
        assertThat(List.of(told.before().span().from(), told.now().span().from()))
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(10, 0));

        Meeting dropped = store.in(entities -> office(entities).cancel(planned.id(), moved.version(), "Болезнь"));
        MeetingDropped word = (MeetingDropped) TOLD.remove(0);
        assertThat(word.reason()).isEqualTo("Болезнь");
        assertThat(word.before().span()).isEqualTo(dropped.span());

        store.run(entities -> office(entities).plan(sheet(session, room, trainer, 9)));
        TOLD.clear();
        Meeting over =
                store.in(entities -> entities.createQuery("select m from Meeting m where m.planned = 1", Meeting.class)
                        .getSingleResult());
        SetClock.at("2026-03-03T08:00:00Z");
        store.run(entities -> office(entities).cancel(over.id(), over.version(), "Не состоялось"));
        assertThat(TOLD).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whoever_has_a_seat_reads_the_meetings_of_own_courses_cancelled_ones_too_and_of_no_others(Database database) {
        Store store = open(database);
        store.run(entities -> office(entities).plan(sheet(session, room, trainer, 9)));
        store.run(entities -> office(entities).plan(sheet(session, room, trainer, 12)));
        store.run(entities -> office(entities).plan(sheet(otherSession, otherRoom, otherTrainer, 9)));
        Meeting first = store.in(entities -> entities.createQuery(
                        "select m from Meeting m where m.sessionId = :session order by m.startsAt", Meeting.class)
                .setParameter("session", session)
                .setMaxResults(1)
                .getSingleResult());
        store.run(entities -> office(entities).cancel(first.id(), first.version(), "Болезнь"));
        long account = store.in(entities -> {
            Centre centre = Centre.in(entities);
            Person anna = centre.person("Аникина");
            Account own = new Account(anna, "anna@example.ru", Locale.ENGLISH);
            entities.persist(own);
            centre.applied(
                            entities.find(CourseSession.class, session),
                            anna,
                            SomeEnrolment.application(EnrolmentSource.SELF))
                    .confirm(1, "ДО-2026-0001");
            centre.applied(
                            entities.find(CourseSession.class, otherSession),
                            anna,
                            SomeEnrolment.application(EnrolmentSource.SELF))
                    .queue();
            return own.id();
        });

        List<MeetingRow> own = store.in(entities ->
                timetable(entities, 0, Some.with(account, 0, Role.PARTICIPANT)).learnt(START, START));

        assertThat(own)
                .extracting(MeetingRow::sessionId, MeetingRow::isPlanned)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(session, false),
                        org.assertj.core.api.Assertions.tuple(session, true));
    }

    @ParameterizedTest
    @EnumSource
    void whoever_lost_every_meeting_of_a_session_still_reads_it_and_examines_nobody_there(Database database) {
        Store store = open(database);
        store.run(entities -> office(entities).plan(sheet(session, room, trainer, 9)));
        Meeting planned = store.in(entities ->
                entities.createQuery("select m from Meeting m", Meeting.class).getSingleResult());
        Caller own = Some.with(9, Some.CENTRE, Role.TRAINER);
        store.run(entities -> examiner(entities, trainer, own).examined(session));
        store.run(entities -> office(entities).cancel(planned.id(), planned.version(), "Болезнь"));

        store.run(entities -> examiner(entities, trainer, own).byId(session));
        assertThat(store.<Boolean>in(
                        entities -> examiner(entities, trainer, own).isExamined(session)))
                .isFalse();
        assertRefused(
                "portal.refused.notfound",
                () -> store.run(entities -> examiner(entities, trainer, own).examined(session)));
        store.run(entities -> examiner(entities, 0, Some.director()).examined(session));
    }

    private static Sessions examiner(EntityManager entities, long own, Caller caller) {
        Sessions sessions = new Sessions();
        sessions.rows = timetable(entities, own, caller).sessions;
        return sessions;
    }

    @ParameterizedTest
    @EnumSource
    void a_trainer_reads_own_sessions_and_no_other_exists_for_the_trainer(Database database) {
        Store store = open(database);
        store.run(entities -> office(entities).plan(sheet(session, room, trainer, 9)));
        store.run(entities -> office(entities).plan(sheet(otherSession, otherRoom, otherTrainer, 9)));
        store.run(entities -> {
            Timetable own = timetable(entities, trainer, Some.with(9, Some.CENTRE, Role.TRAINER));
            assertThat(own.between(START, START, MeetingFilter.ALL))
                    .extracting(MeetingRow::sessionId)
                    .containsExactly(session);
            assertThat(own.sessions
                            .page(SessionFilter.of(Map.of("q", "СВАРЩИК", "state", "draft")), Paging.first())
                            .rows())
                    .extracting(SessionRow::id, SessionRow::units)
                    .containsExactly(org.assertj.core.api.Assertions.tuple(session, 2L));
            assertRefused("portal.refused.notfound", () -> own.ofSession(otherSession));
            assertRefused("portal.refused.notfound", () -> own.sessions.byId(otherSession));
        });
        store.run(entities -> {
            SessionRows all = office(entities).sessions;
            for (String sort : SessionRows.SORTS.keySet()) {
                assertThat(all.page(SessionFilter.ALL, Paging.of(1, "-" + sort)).total())
                        .as(sort)
                        .isEqualTo(2);
            }
            SessionSums sums = new SessionSums();
            sums.entities = entities;
            assertThat(sums.facts(session).units()).isEqualTo(2);
            assertThat(sums.facts(session).first()).contains(Instant.parse("2026-03-02T04:00:00Z"));
        });
        store.run(entities -> {
            Enrolment offered = Centre.in(entities).applied(entities.find(CourseSession.class, session), "Ждущая");
            offered.queue();
            offered.offer(1, Instant.parse("2026-01-23T08:00:00Z"));
        });
        store.run(entities -> {
            SessionSums sums = new SessionSums();
            sums.entities = entities;
            assertThat(sums.facts(session).coming()).isZero();
            assertThat(sums.facts(session).seated()).isEqualTo(1);
        });
    }
}
