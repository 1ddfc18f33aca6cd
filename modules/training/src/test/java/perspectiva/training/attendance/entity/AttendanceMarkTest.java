package perspectiva.training.attendance.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.training.attendance.entity.MarkingTerms.USUAL;
import static perspectiva.training.course.entity.Refusals.assertRefused;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.training.course.entity.Some;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.SessionFacts;

/** What may be written about somebody at a meeting, when, and what a change of it needs. */
class AttendanceMarkTest {

    private static final Marker TRAINER = new Marker(9L, "Юрова Анна Петровна", MarkSource.SCREEN, false);

    private final Meeting meeting = made();

    private static Meeting made() {
        SetClock.at("2026-01-20T08:00:00Z");
        return SomeMeeting.ofFourUnits();
    }

    @BeforeEach
    void itBegins() {
        SetClock.at(SomeMeeting.BEGINS);
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private static AttendanceMark marked(Presence presence) {
        return new AttendanceMark(80, 40, Marking.of(presence, 4, null, "Смена на заводе"), TRAINER);
    }

    @Test
    void whoever_was_there_is_counted_for_all_lesson_units_and_nobody_else_is() {
        assertThat(marked(Presence.PRESENT).units()).isEqualTo(4);
        assertThat(marked(Presence.ABSENT).units()).isZero();
        assertThat(marked(Presence.EXCUSED).units()).isZero();
    }

    @Test
    void whoever_came_late_is_counted_for_all_units_but_one_unless_it_is_said_otherwise() {
        assertThat(Marking.of(Presence.LATE, 4, null, null).units()).isEqualTo(3);
        assertThat(Marking.of(Presence.LATE, 1, null, null).units()).isEqualTo(1);
        assertThat(Marking.of(Presence.LATE, 4, 4, null).units()).isEqualTo(4);
        assertRefused("training.attendance.refused.units", () -> Marking.of(Presence.LATE, 4, 0, null));
        assertRefused("training.attendance.refused.units", () -> Marking.of(Presence.LATE, 4, 5, null));
    }

    @Test
    void nobody_is_excused_without_a_reason() {
        assertRefused("training.attendance.refused.excuse", () -> Marking.of(Presence.EXCUSED, 4, null, "  "));
        assertThat(Marking.of(Presence.EXCUSED, 4, null, " Вызов  в суд ").excuse())
                .isEqualTo("Вызов в суд");
    }

    @Test
    void the_same_mark_sent_again_changes_nothing_whoever_sends_it() {
        AttendanceMark mark = marked(Presence.LATE);
        Marker other = new Marker(1L, "Директор", MarkSource.PAPER, true);

        boolean isChanged = mark.amend(Marking.of(Presence.LATE, 4, 3, null), other, true, null);

        assertThat(isChanged).isFalse();
        assertThat(mark.marker()).isEqualTo("Юрова Анна Петровна");
        assertThat(mark.source()).isEqualTo(MarkSource.SCREEN);
    }

    @Test
    void a_mark_is_changed_freely_until_it_was_due_and_with_a_reason_later() {
        AttendanceMark mark = marked(Presence.ABSENT);
        Marking here = Marking.of(Presence.PRESENT, 4, null, null);
        Marking late = Marking.of(Presence.LATE, 4, null, null);

        assertThat(mark.amend(here, TRAINER, false, null)).isTrue();
        assertRefused("training.attendance.refused.why", "why", () -> mark.amend(late, TRAINER, true, " "));
        assertThat(mark.presence()).isEqualTo(Presence.PRESENT);
        assertThat(mark.amend(late, TRAINER, true, "Ошибка в листе")).isTrue();
        assertThat(mark.units()).isEqualTo(3);
    }

    @Test
    void marks_are_due_until_the_end_of_the_third_day_after_the_meeting() {
        Instant begins = meeting.span().start();

        assertThat(USUAL.dueUntil(begins)).isEqualTo("2026-03-05T19:00:00Z");
        SetClock.at("2026-03-05T18:59:59Z");
        assertThat(USUAL.isOverdue(begins)).isFalse();
        SetClock.at("2026-03-05T19:00:00Z");
        assertThat(USUAL.isOverdue(begins)).isTrue();
    }

    @Test
    void nobody_marks_a_meeting_that_has_not_begun() {
        CourseSession session = SomeMeeting.running();
        SetClock.at("2026-03-02T03:59:59Z");
        assertRefused("training.attendance.refused.early", () -> USUAL.expectMarkable(meeting, session));

        SetClock.at(SomeMeeting.BEGINS);
        USUAL.expectMarkable(meeting, session);
    }

    @Test
    void nobody_marks_a_meeting_that_does_not_take_place_or_a_session_that_is_closed() {
        CourseSession session = SomeMeeting.running();
        Meeting cancelled = made();
        cancelled.cancel("Болезнь");
        SetClock.at("2026-03-02T08:00:00Z");
        assertRefused("training.meeting.refused.cancelled", () -> USUAL.expectMarkable(cancelled, session));

        session.complete(new SessionFacts(1, 4, Optional.empty(), Optional.empty(), Optional.empty(), 0));
        session.report("Все закончили");
        USUAL.expectMarkable(meeting, session);
        session.close(0);
        assertRefused("training.session.refused.state.closed", () -> USUAL.expectMarkable(meeting, session));
    }

    @Test
    void people_check_in_from_15_minutes_before_until_20_minutes_after_the_beginning() {
        CourseSession session = SomeMeeting.running();
        for (String early : new String[] {"2026-03-01T04:00:00Z", "2026-03-02T03:44:59Z", "2026-03-02T04:20:00Z"}) {
            SetClock.at(early);
            assertRefused("training.attendance.refused.window", () -> USUAL.expectCheckIn(meeting, session));
        }
        SetClock.at("2026-03-02T03:45:00Z");
        USUAL.expectCheckIn(meeting, session);
        SetClock.at("2026-03-02T04:19:59Z");
        USUAL.expectCheckIn(meeting, session);
    }

    @Test
    void whoever_cannot_come_says_so_before_it_begins_and_why() {
        SetClock.at("2026-03-02T03:00:00Z");
        assertRefused("training.attendance.refused.notice", () -> new AbsenceNotice(meeting, 40, "", Some.trainer()));
        AbsenceNotice notice = new AbsenceNotice(meeting, 40, "Смена на заводе", Some.trainer());

        SetClock.at(SomeMeeting.BEGINS);
        assertRefused("training.attendance.refused.begun", () -> notice.say(meeting, "Другое", Some.trainer()));
        assertThat(notice.reason()).isEqualTo("Смена на заводе");
    }
}
