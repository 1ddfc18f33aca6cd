package perspectiva.training.session.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static perspectiva.training.course.entity.Refusals.assertRefused;
import static perspectiva.training.session.entity.SomeSession.END;
import static perspectiva.training.session.entity.SomeSession.START;
import static perspectiva.training.session.entity.SomeSession.draft;
import static perspectiva.training.session.entity.SomeSession.morning;
import static perspectiva.training.session.entity.SomeSession.sheet;
import static perspectiva.training.session.entity.SomeSession.taught;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Numbered;
import perspectiva.spi.Refused;

/** A session's life, and its meetings'. */
class CourseSessionTest {

    private static final SessionFacts PLANNED = facts(Optional.empty());

    @BeforeEach
    void inJanuary() {
        SetClock.at("2026-01-20T08:00:00Z");
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private static SessionFacts facts(Optional<String> unchecked) {
        return new SessionFacts(
                2,
                8,
                Optional.of(morning(START).start()),
                Optional.of(morning(END).end()),
                unchecked,
                8);
    }

    private static CourseSession confirmed() {
        CourseSession session = draft();
        session.publish(PLANNED, "УП-2026-0001");
        session.enrol();
        session.confirm(PLANNED, "");
        return session;
    }

    private static Meeting meeting(CourseSession session, Span span) {
        return Numbered.as(
                80,
                new Meeting(
                        session,
                        span,
                        Numbered.as(90, SomeSession.room("Класс 1")),
                        Numbered.as(95, SomeSession.trainer("Юрова")),
                        "Швы"));
    }

    @Test
    void it_goes_from_draft_to_closed_step_by_step() {
        CourseSession session = confirmed();
        assertThat(session.number()).contains("УП-2026-0001");

        SetClock.at("2026-03-02T03:00:00Z");
        session.start(PLANNED);
        SetClock.at("2026-04-24T10:00:00Z");
        session.complete(PLANNED);
        session.report("Двенадцать человек сдали экзамен");
        session.close(0);

        assertThat(session.state()).isEqualTo(SessionState.CLOSED);
    }

    @Test
    void it_is_closed_once_the_office_said_of_everybody_how_it_ended() {
        CourseSession session = confirmed();
        SetClock.at("2026-03-02T03:00:00Z");
        session.start(PLANNED);
        assertRefused("training.session.refused.state.running", () -> session.close(1));
        SetClock.at("2026-04-24T10:00:00Z");
        session.complete(PLANNED);
        session.report("Одиннадцать человек сдали экзамен, один сдаёт ещё раз");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> session.close(1))
                .matches(refused -> refused.key().equals("training.session.refused.unjudged"))
                .matches(refused -> refused.values().equals(List.of(1L)));
        assertThat(session.state()).isEqualTo(SessionState.REPORTED);
        session.close(0);
        assertThat(session.state()).isEqualTo(SessionState.CLOSED);
    }

    @Test
    void no_step_is_left_out() {
        assertRefused("training.session.refused.state.draft", () -> draft().confirm(PLANNED, ""));
        assertRefused("training.session.refused.state.draft", () -> draft().start(PLANNED));
        assertRefused(
                "training.session.refused.state.confirmed", () -> confirmed().complete(PLANNED));
    }

    @Test
    void it_is_published_with_meetings_before_its_deadline() {
        assertRefused("training.session.refused.nomeetings", () -> draft().publish(SessionFacts.NONE, "УП"));
        SetClock.at("2026-02-24T08:00:00Z");
        assertRefused("training.session.refused.toolate", () -> draft().publish(PLANNED, "УП"));
    }

    @Test
    void it_starts_on_its_first_day_and_is_complete_after_its_last_meeting() {
        CourseSession session = confirmed();
        SetClock.at("2026-03-01T08:00:00Z");
        assertRefused("training.session.refused.early", () -> session.start(PLANNED));
        SetClock.at("2026-03-02T03:00:00Z");
        session.start(PLANNED);
        assertRefused("training.session.refused.unfinished", () -> session.complete(PLANNED));
    }

    @Test
    void until_it_is_complete_it_may_be_cancelled_with_a_reason() {
        CourseSession session = confirmed();
        assertRefused("training.session.refused.reason", "reason", () -> session.cancel(" "));
        session.cancel("Мало заявок");
        assertThat(session.state()).isEqualTo(SessionState.CANCELLED);
        assertRefused("training.session.refused.state.cancelled", () -> session.cancel("Снова"));
    }

    @Test
    void nobody_teaches_minors_whose_record_is_not_checked() {
        SessionSheet young = sheet(60);
        young.setForMinors(true);
        CourseSession session = Numbered.as(70, new CourseSession(taught(60), young));
        assertRefused("training.session.refused.unchecked", "trainer", () -> meeting(session, morning(START)));
        assertRefused("training.session.refused.unchecked", () -> session.publish(facts(Optional.of("Юрова")), "УП"));
    }

    @Test
    void its_dates_seats_and_deadline_make_sense() {
        SessionSheet sheet = sheet(60);
        sheet.setEnrolUntil(START.plusDays(1));
        assertRefused("training.session.refused.deadline", "enrolUntil", () -> new CourseSession(taught(60), sheet));
        sheet.setEndsOn(START.minusDays(1));
        assertRefused("training.session.refused.end", "endsOn", () -> new CourseSession(taught(60), sheet));
        sheet.setSeatsMax(7);
        assertRefused("training.session.refused.seats.most", "seatsMax", () -> new CourseSession(taught(60), sheet));
    }

    @Test
    void its_dates_hold_all_its_meetings() {
        CourseSession session = draft();
        assertRefused("training.meeting.refused.outside", "day", () -> meeting(session, morning(END.plusDays(1))));
        SessionSheet shorter = session.sheet();
        shorter.setEndsOn(END.minusDays(1));
        assertRefused("training.session.refused.outside", "endsOn", () -> session.amend(taught(60), shorter, PLANNED));
    }

    @Test
    void the_town_is_not_told_of_one_course_and_taught_another() {
        assertRefused(
                "training.session.refused.course", "taught", () -> confirmed().amend(taught(61), sheet(61), PLANNED));
    }

    @Test
    void a_meeting_keeps_its_name_in_calendars_and_counts_its_changes() {
        CourseSession session = draft();
        Meeting meeting = meeting(session, morning(START));
        String uid = meeting.uid();

        meeting.move(
                session,
                morning(START.plusDays(1)),
                Numbered.as(90, SomeSession.room("Класс 1")),
                Numbered.as(95, SomeSession.trainer("Юрова")),
                "Швы");
        meeting.cancel("Болезнь");

        assertThat(meeting.uid()).isEqualTo(uid);
        assertThat(meeting.sequence()).isEqualTo(2);
        assertThat(meeting.isPlanned()).isFalse();
        assertRefused("training.meeting.refused.cancelled", () -> meeting.cancel("Снова"));
    }

    @Test
    void a_meeting_on_site_has_a_room() {
        assertRefused(
                "training.meeting.refused.room",
                "room",
                () -> new Meeting(draft(), morning(START), null, SomeSession.trainer("Юрова"), ""));
    }

    @Test
    void it_takes_place_with_fewer_people_than_planned_only_for_a_reason() {
        SessionFacts few = new SessionFacts(2, 8, PLANNED.first(), PLANNED.last(), Optional.empty(), 7);
        CourseSession session = draft();
        session.publish(PLANNED, "УП-2026-0001");
        session.enrol();

        assertRefused("training.session.refused.few", "few", () -> session.confirm(few, " "));
        session.confirm(few, "Заказ комбината, группу дополнят");
        assertThat(session.state()).isEqualTo(SessionState.CONFIRMED);
    }

    @Test
    void it_never_has_fewer_seats_than_people() {
        CourseSession session = draft();
        SessionSheet sheet = session.sheet();
        sheet.setSeatsMin(2);
        sheet.setSeatsMax(7);

        assertRefused(
                "training.session.refused.seats.taken",
                "seatsMax",
                () -> session.amend(SomeSession.taught(60), sheet, PLANNED));
    }

    @Test
    void a_seat_that_is_offered_is_counted_with_those_that_are_taken() {
        CourseSession session = draft();
        SessionSheet sheet = session.sheet();
        sheet.setSeatsMin(2);
        sheet.setSeatsMax(8);
        SessionFacts oneOffered = new SessionFacts(
                PLANNED.meetings(), PLANNED.units(), PLANNED.first(), PLANNED.last(), PLANNED.unchecked(), 8, 9);

        assertRefused(
                "training.session.refused.seats.taken",
                "seatsMax",
                () -> session.amend(SomeSession.taught(60), sheet, oneOffered));
        sheet.setSeatsMax(9);
        session.amend(SomeSession.taught(60), sheet, oneOffered);
        assertThat(session.seatsMax()).isEqualTo(9);
    }
}
