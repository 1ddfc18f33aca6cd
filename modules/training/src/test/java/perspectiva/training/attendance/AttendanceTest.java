package perspectiva.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static perspectiva.training.course.entity.Refusals.assertRefused;
import static perspectiva.training.session.entity.SomeSession.START;
import static perspectiva.training.session.entity.SomeSession.facts;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.accounts.RateLimits;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.core.testing.Store;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.training.Centre;
import perspectiva.training.attendance.entity.AttendanceMark;
import perspectiva.training.attendance.entity.AttendanceShare;
import perspectiva.training.attendance.entity.MarkSource;
import perspectiva.training.attendance.entity.Marker;
import perspectiva.training.attendance.entity.Marking;
import perspectiva.training.attendance.entity.MarkingTerms;
import perspectiva.training.attendance.entity.Presence;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.session.MeetingRow;
import perspectiva.training.session.MeetingRows;
import perspectiva.training.session.SomeRows;
import perspectiva.training.session.Timetable;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.Room;
import perspectiva.training.session.entity.SomeSession;
import perspectiva.training.session.entity.Span;
import perspectiva.training.session.entity.Trainer;

/** Marks in each database the portal runs on: one of a person at a meeting, however often and by whomever it is sent. */
class AttendanceTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    private static final String BEGINS = "2026-03-02T04:00:00Z";
    private static final long ACCOUNT = 900;

    private final List<String> written = new ArrayList<>();

    private long meeting;
    private long otherMeeting;
    private long trainer;
    private long anna;
    private long boris;

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private Store open(Database database) {
        SetClock.at("2026-01-20T08:00:00Z");
        Store store = STORE.empty(database);
        store.run(entities -> {
            Centre centre = Centre.founded(entities);
            CourseVersion taught = centre.teaches();
            Room room = centre.room("Класс 1");
            Trainer teacher = centre.trainer("Юрова");
            CourseSession mine = centre.confirmed(taught);
            CourseSession foreign = centre.confirmed(taught);
            trainer = teacher.id();
            meeting = centre.meets(mine, SomeSession.morning(START), room, teacher)
                    .id();
            otherMeeting = centre.meets(foreign, SomeSession.morning(START), room, teacher)
                    .id();
            anna = centre.enrolled(mine, "Аникина");
            boris = centre.enrolled(mine, "Борисов");
            centre.enrolled(foreign, "Васильев");
        });
        SetClock.at(BEGINS);
        store.run(entities -> entities.createQuery("select s from CourseSession s", CourseSession.class)
                .getResultStream()
                .forEach(one -> one.start(facts())));
        return store;
    }

    /** All that marks, around one entity manager. */
    private final class Desk {

        final Attendance attendance = new Attendance();
        final Absences absences = new Absences();
        final CheckIns checkIns = new CheckIns();
        final WaitingMeetings waiting = new WaitingMeetings();
        final MyAttendance mine = new MyAttendance();

        Desk(EntityManager entities, Caller caller, long own) {
            AttendanceRows rows = new AttendanceRows();
            rows.entities = entities;
            AttendanceTerms terms = new AttendanceTerms() {
                @Override
                MarkingTerms marking() {
                    return MarkingTerms.USUAL;
                }
            };
            MarkWriter writer = new MarkWriter();
            writer.entities = entities;
            writer.rows = rows;
            writer.terms = terms;
            writer.journal = journal();
            OwnEnrolments enrolments = new OwnEnrolments() {
                @Override
                List<Enrolment> all() {
                    return List.of(entities.find(Enrolment.class, own == 0 ? anna : own));
                }
            };
            enrolments.entities = entities;
            attendance.entities = entities;
            attendance.rows = rows;
            attendance.terms = terms;
            attendance.writer = writer;
            attendance.caller = caller;
            attendance.timetable = timetable(entities);
            absences.entities = entities;
            absences.rows = rows;
            absences.own = enrolments;
            absences.caller = caller;
            absences.timetable = attendance.timetable;
            checkIns.entities = entities;
            checkIns.rows = rows;
            checkIns.terms = terms;
            checkIns.own = enrolments;
            checkIns.writer = writer;
            checkIns.limits = new RateLimits();
            checkIns.caller = caller;
            checkIns.timetable = attendance.timetable;
            mine.entities = entities;
            mine.own = enrolments;
            mine.meetings = meetings(entities);
            mine.terms = terms;
            waiting.entities = entities;
            waiting.meetings = meetings(entities);
            waiting.terms = terms;
            waiting.teaching = SomeRows.teaching(caller.is(Role.DIRECTOR) ? 0 : trainer);
        }

        private MarkJournal journal() {
            return new MarkJournal() {
                @Override
                void written(AttendanceMark mark, String before, String why) {
                    written.add(before + ">" + mark.presence().word() + why);
                }

                @Override
                void corrected(AttendanceMark mark, String before, String why, Meeting meeting, CourseSession session) {
                    written.add("corrected " + before + ">" + mark.presence().word());
                }
            };
        }
    }

    private static MeetingRows meetings(EntityManager entities) {
        return new MeetingRows() {
            @Override
            public List<MeetingRow> byIds(Collection<Long> ids) {
                return ids.stream()
                        .map(id -> row(entities.find(Meeting.class, id)))
                        .toList();
            }
        };
    }

    private Timetable timetable(EntityManager entities) {
        return new Timetable() {
            @Override
            public Meeting byId(long id) {
                return entities.find(Meeting.class, id);
            }

            @Override
            public MeetingRow row(long id) {
                return AttendanceTest.row(byId(id));
            }
        };
    }

    private static MeetingRow row(Meeting of) {
        return new MeetingRow(
                of.id(),
                of.sessionId(),
                "Сварщик",
                "УП",
                of.span().start(),
                of.span().end(),
                of.units(),
                "",
                of.isPlanned() ? 1 : 0,
                null,
                null,
                null,
                of.trainerId(),
                "Юрова",
                "Анна",
                "Петровна",
                of.uid(),
                0,
                of.changedAt(),
                "");
    }

    private Desk office(EntityManager entities) {
        return new Desk(entities, Some.director(), 0);
    }

    private <T> T at(Store store, Function<Desk, T> work) {
        return store.in(entities -> work.apply(office(entities)));
    }

    private static MarkWish wish(long enrolment, Presence presence, int seen) {
        return new MarkWish(enrolment, presence, null, "Смена на заводе", MarkSource.SCREEN, seen, null);
    }

    private static long marks(Store store) {
        return store.in(entities -> entities.createQuery("select count(a) from AttendanceMark a", Long.class)
                .getSingleResult());
    }

    @ParameterizedTest
    @EnumSource
    void a_mark_sent_twice_is_one_mark_and_the_later_of_two_counts_and_says_what_it_replaced(Database database) {
        Store store = open(database);
        assertThat(at(store, desk -> desk.attendance.mark(meeting, wish(anna, Presence.PRESENT, 0)))
                        .isChanged())
                .isTrue();
        assertThat((Object) at(store, desk -> desk.attendance.mark(meeting, wish(anna, Presence.PRESENT, 0))))
                .isEqualTo(Marked.SAME);

        Marked other = at(store, desk -> desk.attendance.mark(meeting, wish(anna, Presence.ABSENT, 0)));
        assertThat(other.replaced().map(Marked.Replaced::presence)).contains(Presence.PRESENT);
        Marked known = at(store, desk -> desk.attendance.mark(meeting, wish(anna, Presence.LATE, 2)));
        assertThat(known.replaced()).isEmpty();
        assertThat(written).containsExactly(">present", "present>absent", "absent>late");

        assertThat(at(store, desk -> desk.attendance.sheet(meeting)).lines())
                .extracting(SheetLine::name, SheetLine::word, SheetLine::units, SheetLine::revision)
                .containsExactly(
                        tuple("Аникина Анна Петровна", "late", 3, 3), tuple("Борисов Анна Петровна", "", 0, 0));
    }

    @ParameterizedTest
    @EnumSource
    void two_who_mark_one_person_at_the_same_moment_leave_one_mark(Database database) {
        Store store = open(database);
        CountDownLatch both = new CountDownLatch(2);
        Stream.of(Presence.PRESENT, Presence.ABSENT)
                .map(presence -> CompletableFuture.runAsync(() -> store.run(entities -> {
                    both.countDown();
                    office(entities).attendance.mark(meeting, wish(anna, presence, 0));
                })))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(marks(store)).isEqualTo(1);
        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> store.run(entities -> entities.persist(new AttendanceMark(
                        meeting,
                        anna,
                        Marking.of(Presence.PRESENT, 4, null, null),
                        Marker.of(Some.director(), MarkSource.SCREEN)))));
    }

    @ParameterizedTest
    @EnumSource
    void the_rest_is_here_but_for_those_who_said_that_they_cannot_come_and_then_nothing_waits(Database database) {
        Store store = open(database);
        SetClock.at("2026-03-01T04:00:00Z");
        store.run(entities -> office(entities).absences.note(meeting, boris, "Смена на заводе"));
        store.run(entities -> office(entities).absences.note(meeting, boris, "Ночная смена"));
        SetClock.at("2026-03-06T04:00:00Z");
        assertThat(at(store, desk -> desk.waiting.list(Paging.first())).rows())
                .extracting(one -> one.meeting().id(), WaitingMeeting::people, WaitingMeeting::isOverdue)
                .containsExactly(tuple(meeting, 2L, true), tuple(otherMeeting, 1L, true));
        assertThat((long) at(store, desk -> desk.waiting.overdue())).isEqualTo(2);

        assertThat((int) at(store, desk -> desk.attendance.markRest(meeting, MarkSource.PAPER)))
                .isEqualTo(2);
        assertThat((int) at(store, desk -> desk.attendance.markRest(meeting, MarkSource.PAPER)))
                .isZero();

        assertThat(at(store, desk -> desk.attendance.sheet(meeting)).lines())
                .extracting(SheetLine::word, SheetLine::excuse)
                .containsExactly(tuple("present", ""), tuple("excused", "Ночная смена"));
        assertThat((long) at(store, desk -> desk.waiting.count())).isEqualTo(1);
        AttendanceRows rows = new AttendanceRows();
        store.run(entities -> {
            rows.entities = entities;
            assertThat(rows.shares(List.of(anna, boris)))
                    .containsEntry(anna, new AttendanceShare(4, 4, 0))
                    .containsEntry(boris, new AttendanceShare(0, 4, 4));
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_trainer_finds_what_comes_before_what_is_over_today_and_a_day_without_meetings_has_the_next_one(
            Database database) {
        Store store = open(database);
        long later = planned(store, START, 13, false);
        planned(store, START, 16, true);
        long next = planned(store, START.plusDays(2), 9, false);
        planned(store, START.plusDays(3), 9, false);

        assertThat(own(store)).containsExactly(tuple(meeting, 2L), tuple(otherMeeting, 1L), tuple(later, 2L));
        SetClock.at("2026-03-02T08:30:00Z");
        assertThat(own(store)).containsExactly(tuple(later, 2L), tuple(meeting, 2L), tuple(otherMeeting, 1L));
        SetClock.at("2026-03-03T04:00:00Z");
        assertThat(own(store)).containsExactly(tuple(next, 2L));
        assertThat(at(store, desk -> desk.waiting.own()).size())
                .as("those of others")
                .isZero();
        SetClock.at("2026-03-06T04:00:00Z");
        assertThat(own(store)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_participant_finds_what_goes_on_and_then_the_next_one_of_own_courses(Database database) {
        Store store = open(database);
        long next = planned(store, START.plusDays(2), 9, true);

        assertThat(nextOf(store, boris)).containsExactly(meeting);
        SetClock.at("2026-03-02T08:30:00Z");
        assertThat(nextOf(store, boris)).containsExactly(next);
        SetClock.at("2026-03-06T04:00:00Z");
        assertThat(nextOf(store, boris)).isEmpty();
    }

    /** A meeting of the session that Anna and Boris are in. */
    private long planned(Store store, LocalDate day, int hour, boolean isByAnother) {
        return store.in(entities -> {
            Centre centre = Centre.in(entities);
            Meeting known = entities.find(Meeting.class, meeting);
            return centre.meets(
                            entities.find(CourseSession.class, known.sessionId()),
                            Span.on(day, LocalTime.of(hour, 0), LocalTime.of(hour + 2, 0)),
                            entities.find(Room.class, known.roomId().orElseThrow()),
                            isByAnother ? centre.trainer("Зуева") : entities.find(Trainer.class, trainer))
                    .id();
        });
    }

    private List<Tuple> own(Store store) {
        return store.in(entities -> new Desk(entities, Some.trainer(), 0).waiting.own()).stream()
                .map(one -> tuple(one.meeting().id(), one.people()))
                .toList();
    }

    private List<Long> nextOf(Store store, long enrolment) {
        return store.in(entities -> new Desk(entities, participant(), enrolment).mine.next()).stream()
                .map(one -> one.meeting().id())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void a_late_correction_needs_a_reason_and_stands_in_the_history(Database database) {
        Store store = open(database);
        store.run(entities -> office(entities).attendance.mark(meeting, wish(anna, Presence.ABSENT, 0)));
        SetClock.at("2026-03-06T04:00:00Z");

        assertRefused(
                "training.attendance.refused.why",
                "why",
                () -> at(store, desk -> desk.attendance.mark(meeting, wish(anna, Presence.PRESENT, 1))));
        store.run(entities -> office(entities)
                .attendance
                .mark(meeting, new MarkWish(anna, Presence.PRESENT, null, null, MarkSource.SCREEN, 1, "Опечатка")));

        assertThat(written).containsExactly(">absent", "absent>presentОпечатка", "corrected absent>present");
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_marked_at_a_meeting_of_a_session_the_person_is_not_in(Database database) {
        Store store = open(database);
        assertRefused(
                "portal.refused.notfound",
                () -> at(store, desk -> desk.attendance.mark(otherMeeting, wish(anna, Presence.PRESENT, 0))));
        assertRefused(
                "portal.refused.notfound",
                () -> store.run(entities -> new Desk(entities, participant(), 0).absences.revoke(otherMeeting)));
        assertThat(marks(store)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_meeting_over_midnight_is_of_today_and_waits_for_marks_from_the_next_day_on(Database database) {
        Store store = open(database);
        long night = store.in(entities -> {
            Centre centre = Centre.in(entities);
            CourseSession mine = entities.find(
                    CourseSession.class, entities.find(Meeting.class, meeting).sessionId());
            Span late = new Span(Instant.parse("2026-03-02T18:00:00Z"), Instant.parse("2026-03-02T21:10:00Z"));
            return centre.meets(mine, late, centre.room("Класс 2"), entities.find(Trainer.class, trainer))
                    .id();
        });

        SetClock.at("2026-03-02T19:30:00Z");
        List<MeetingRow> ofToday = at(store, desk -> desk.waiting.ofToday());
        assertThat(ofToday).extracting(MeetingRow::id).containsExactly(night);
        assertThat((long) at(store, desk -> desk.waiting.count())).isEqualTo(2);

        SetClock.at("2026-03-03T20:00:00Z");
        List<MeetingRow> nextDay = at(store, desk -> desk.waiting.ofToday());
        assertThat(nextDay).isEmpty();
        assertThat((long) at(store, desk -> desk.waiting.count())).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void the_demonstration_is_marked_by_either_database(Database database) {
        Store store = open(database);
        store.run(entities -> entities.find(Enrolment.class, anna).attend());
        SetClock.at("2026-03-20T04:00:00Z");
        store.run(entities -> {
            AttendanceDemo demo = new AttendanceDemo();
            demo.entities = entities;
            demo.load(0);
        });

        SheetLine line =
                at(store, desk -> desk.attendance.sheet(meeting)).lines().get(0);
        assertThat(line.isMarked()).isTrue();
        assertThat(line.marker()).isEqualTo("Юрова Анна Петровна");
        assertThat((long) at(store, desk -> desk.waiting.count())).isZero();
    }

    private static Caller participant() {
        return Some.with(ACCOUNT, 0, Role.PARTICIPANT);
    }

    @ParameterizedTest
    @EnumSource
    void people_check_in_with_the_code_of_their_own_meeting_once_and_a_trainers_mark_stays(Database database) {
        Store store = open(database);
        String code = at(store, desk -> desk.checkIns.show(meeting)).code();
        String foreign = at(store, desk -> desk.checkIns.show(otherMeeting)).code();
        assertRefused("training.attendance.refused.code", "code", () -> arrive(store, foreign, anna));
        assertThat(arrive(store, code, anna)).isEqualTo("Сварщик");
        arrive(store, code, anna);
        store.run(entities -> office(entities).attendance.mark(meeting, wish(boris, Presence.ABSENT, 0)));
        arrive(store, code, boris);

        assertThat(at(store, desk -> desk.attendance.sheet(meeting)).lines())
                .extracting(SheetLine::word, SheetLine::source)
                .containsExactly(tuple("present", MarkSource.CODE), tuple("absent", MarkSource.SCREEN));
        assertThat(at(store, desk -> desk.checkIns.show(meeting)).here()).isEqualTo(1);

        SetClock.at("2026-03-02T04:20:00Z");
        assertThat(at(store, desk -> desk.checkIns.show(meeting)).isOpen()).isFalse();
        assertRefused("training.attendance.refused.code", "code", () -> arrive(store, code, anna));
    }

    private String arrive(Store store, String code, long enrolment) {
        return store.in(entities -> new Desk(entities, participant(), enrolment).checkIns.checkIn(code));
    }

    @ParameterizedTest
    @EnumSource
    void whoever_guesses_codes_must_wait(Database database) {
        Store store = open(database);
        store.run(entities -> {
            CheckIns checkIns = new Desk(entities, participant(), 0).checkIns;
            for (int tries = 0; tries < 10; tries++) {
                assertRefused("training.attendance.refused.code", "code", () -> checkIns.checkIn("000000"));
            }
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> checkIns.checkIn("000000"))
                    .matches(refused -> refused.key().equals("core.refused.toooften"));
        });
    }
}
