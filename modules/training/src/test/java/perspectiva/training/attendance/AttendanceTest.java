package perspectiva.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static perspectiva.training.course.entity.Refusals.assertRefused;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Phaser;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.training.attendance.entity.AttendanceMark;
import perspectiva.training.attendance.entity.AttendanceShare;
import perspectiva.training.attendance.entity.MarkSource;
import perspectiva.training.attendance.entity.Marker;
import perspectiva.training.attendance.entity.Marking;
import perspectiva.training.attendance.entity.Presence;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.entity.Enrolment;

/** Marks in each database the portal runs on: one of a person at a meeting, however often and by whomever it is sent. */
class AttendanceTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void a_mark_sent_twice_is_one_mark_and_the_later_of_two_counts_and_says_what_it_replaced(Database database) {
        MarkedGroup group = new MarkedGroup(STORE.empty(database));
        assertThat(group.mark(group.anna, Presence.PRESENT, 0).isChanged()).isTrue();
        assertThat((Object) group.mark(group.anna, Presence.PRESENT, 0)).isEqualTo(Marked.SAME);

        Marked other = group.mark(group.anna, Presence.ABSENT, 0);
        assertThat(other.replaced().map(Marked.Replaced::presence)).contains(Presence.PRESENT);
        Marked known = group.mark(group.anna, Presence.LATE, 2);
        assertThat(known.replaced()).isEmpty();
        assertThat(group.written).containsExactly(">present", "present>absent", "absent>late");

        assertThat(group.asked(desk -> desk.attendance.sheet(group.meeting)).lines())
                .extracting(SheetLine::name, SheetLine::word, SheetLine::units, SheetLine::revision)
                .containsExactly(
                        tuple("Аникина Анна Петровна", "late", 3, 3), tuple("Борисов Анна Петровна", "", 0, 0));
    }

    @ParameterizedTest
    @EnumSource
    void two_who_mark_one_person_at_the_same_moment_leave_one_mark(Database database) {
        MarkedGroup group = new MarkedGroup(STORE.empty(database));
        Phaser both = new Phaser(2);
        Stream.of(Presence.PRESENT, Presence.ABSENT)
                .map(presence -> CompletableFuture.runAsync(() -> group.office(desk -> {
                    both.arriveAndAwaitAdvance();
                    desk.attendance.mark(group.meeting, MarkedGroup.wish(group.anna, presence, 0));
                })))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(group.marks()).isEqualTo(1);
        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> group.store.run(entities -> entities.persist(new AttendanceMark(
                        group.meeting,
                        group.anna,
                        Marking.of(Presence.PRESENT, 4, null, null),
                        Marker.of(Some.director(), MarkSource.SCREEN)))));
    }

    @ParameterizedTest
    @EnumSource
    void the_rest_is_here_but_for_those_who_said_that_they_cannot_come_and_then_nothing_waits(Database database) {
        MarkedGroup group = new MarkedGroup(STORE.empty(database));
        SetClock.at("2026-03-01T04:00:00Z");
        group.office(desk -> desk.absences.note(group.meeting, group.boris, "Смена на заводе"));
        group.office(desk -> desk.absences.note(group.meeting, group.boris, "Ночная смена"));
        SetClock.at("2026-03-06T04:00:00Z");
        assertThat(group.asked(desk -> desk.waiting.list(Paging.first())).rows())
                .extracting(one -> one.meeting().id(), WaitingMeeting::people, WaitingMeeting::isOverdue)
                .containsExactly(tuple(group.meeting, 2L, true), tuple(group.otherMeeting, 1L, true));
        assertThat((long) group.asked(desk -> desk.waiting.overdue())).isEqualTo(2);

        assertThat((int) group.asked(desk -> desk.attendance.markRest(group.meeting, MarkSource.PAPER)))
                .isEqualTo(2);
        assertThat((int) group.asked(desk -> desk.attendance.markRest(group.meeting, MarkSource.PAPER)))
                .isZero();

        assertThat(group.asked(desk -> desk.attendance.sheet(group.meeting)).lines())
                .extracting(SheetLine::word, SheetLine::excuse)
                .containsExactly(tuple("present", ""), tuple("excused", "Ночная смена"));
        assertThat((long) group.asked(desk -> desk.waiting.count())).isEqualTo(1);
        group.store.run(entities -> assertThat(SomeAttendance.rows(entities).shares(List.of(group.anna, group.boris)))
                .containsEntry(group.anna, new AttendanceShare(4, 4, 0))
                .containsEntry(group.boris, new AttendanceShare(0, 4, 4)));
    }

    /** Whoever trains reads which need a session answers, and so not which employer sent its people. */
    @ParameterizedTest
    @EnumSource
    void why_somebody_cannot_come_a_trainer_reads_in_words_of_her_own_and_the_persons_not_in_those_of_the_office(
            Database database) {
        MarkedGroup group = new MarkedGroup(STORE.empty(database));
        String secret = "Комбинат вызвал на смену";
        SetClock.at("2026-03-01T04:00:00Z");
        group.office(desk -> desk.absences.note(group.meeting, group.anna, secret));
        group.participant(group.boris, desk -> desk.absences.announce(group.meeting, "Болею"));
        assertThat(notices(group)).containsExactly("", "Болею");
        assertThat(known(group)).as("announced by the office").containsExactly(true, false);
        SetClock.at("2026-03-02T04:30:00Z");

        group.askedOfTrainer(desk -> desk.attendance.mark(group.meeting, excused(group.anna, "")));
        group.askedOfTrainer(desk -> desk.attendance.markRest(group.meeting, MarkSource.SCREEN));

        assertThat(group.askedOfTrainer(desk -> desk.attendance.sheet(group.meeting))
                        .lines())
                .extracting(SheetLine::word, SheetLine::excuse, SheetLine::isExcuseHidden)
                .containsExactly(tuple("excused", "", true), tuple("excused", "Болею", false));
        assertThat(known(group)).as("excused by the office").containsExactly(true, false);
        assertThat(group.asked(desk -> desk.attendance.sheet(group.meeting)).lines())
                .extracting(SheetLine::excuse)
                .containsExactly(secret, "Болею");

        assertThat((Object) group.askedOfTrainer(desk -> desk.attendance.mark(group.meeting, excused(group.anna, ""))))
                .as("sent once more as it was shown")
                .isEqualTo(Marked.SAME);
        group.askedOfTrainer(desk -> desk.attendance.mark(group.meeting, excused(group.anna, "Позвонила сама")));
        assertThat(group.askedOfTrainer(desk -> desk.attendance.sheet(group.meeting))
                        .lines())
                .extracting(SheetLine::excuse)
                .containsExactly("Позвонила сама", "Болею");
    }

    /** Of whom a trainer may say without a word that the person is excused. */
    private static List<Boolean> known(MarkedGroup group) {
        return group.askedOfTrainer(desk -> desk.attendance.sheet(group.meeting)).lines().stream()
                .map(SheetLine::isKnownToOffice)
                .toList();
    }

    private static List<String> notices(MarkedGroup group) {
        return group.askedOfTrainer(desk -> desk.attendance.sheet(group.meeting)).lines().stream()
                .map(SheetLine::notice)
                .toList();
    }

    private static MarkWish excused(long enrolment, String why) {
        return new MarkWish(enrolment, Presence.EXCUSED, null, why, MarkSource.SCREEN, 0, null);
    }

    @ParameterizedTest
    @EnumSource
    void a_late_correction_needs_a_reason_and_stands_in_the_history(Database database) {
        MarkedGroup group = new MarkedGroup(STORE.empty(database));
        group.mark(group.anna, Presence.ABSENT, 0);
        SetClock.at("2026-03-06T04:00:00Z");

        assertRefused("training.attendance.refused.why", "why", () -> group.mark(group.anna, Presence.PRESENT, 1));
        group.office(desk -> desk.attendance.mark(
                group.meeting,
                new MarkWish(group.anna, Presence.PRESENT, null, null, MarkSource.SCREEN, 1, "Опечатка")));

        assertThat(group.written).containsExactly(">absent", "absent>presentОпечатка", "corrected absent>present");
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_marked_at_a_meeting_of_a_session_the_person_is_not_in(Database database) {
        MarkedGroup group = new MarkedGroup(STORE.empty(database));
        assertRefused(
                "portal.refused.notfound",
                () -> group.asked(desk ->
                        desk.attendance.mark(group.otherMeeting, MarkedGroup.wish(group.anna, Presence.PRESENT, 0))));
        assertRefused(
                "portal.refused.notfound",
                () -> group.participant(group.anna, desk -> desk.absences.revoke(group.otherMeeting)));
        assertThat(group.marks()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void the_demonstration_is_marked_by_either_database(Database database) {
        MarkedGroup group = new MarkedGroup(STORE.empty(database));
        group.store.run(entities -> entities.find(Enrolment.class, group.anna).attend());
        SetClock.at("2026-03-20T04:00:00Z");
        group.store.run(entities -> {
            AttendanceDemo demo = new AttendanceDemo();
            demo.entities = entities;
            demo.load(0);
        });

        SheetLine line = group.asked(desk -> desk.attendance.sheet(group.meeting))
                .lines()
                .get(0);
        assertThat(line.isMarked()).isTrue();
        assertThat(line.marker()).isEqualTo("Юрова Анна Петровна");
        assertThat((long) group.asked(desk -> desk.waiting.count())).isZero();
    }
}
