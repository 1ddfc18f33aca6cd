package perspectiva.training.session.entity;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.training.course.entity.Refusals.assertRefused;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.store.WorkingDays;

/** When meetings take place: spans, lesson units, weekly patterns, and what is offered instead of a time that is taken. */
class PlannedMeetingsTest {

    private static final LocalDate MONDAY_2_MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime TEN_PAST_TWELVE = LocalTime.of(12, 10);

    @BeforeEach
    void inJanuary() {
        SetClock.at("2026-01-20T08:00:00Z");
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private static Span at(int fromHour, int untilHour) {
        return Span.on(MONDAY_2_MARCH, LocalTime.of(fromHour, 0), LocalTime.of(untilHour, 0));
    }

    private static WeeklyPattern pattern(LocalDate last, Integer units, DayOfWeek... days) {
        return new WeeklyPattern(MONDAY_2_MARCH, NINE, TEN_PAST_TWELVE, Set.of(days), last, units);
    }

    private static List<LocalDate> days(WeeklyPattern pattern) {
        return pattern.spans(WorkingDays::isHoliday).stream().map(Span::day).toList();
    }

    @Test
    void a_meeting_that_begins_when_another_ends_does_not_meet_it() {
        assertThat(at(9, 10).overlaps(at(10, 11))).isFalse();
        assertThat(at(9, 11).overlaps(at(10, 12))).isTrue();
        assertThat(at(9, 12).overlaps(at(10, 11))).isTrue();
    }

    @Test
    void a_meeting_ends_after_it_begins_and_on_the_same_day() {
        assertRefused("training.meeting.refused.order", "until", () -> at(10, 10));
        assertRefused("training.meeting.refused.long", "until", () -> at(8, 21));
    }

    @Test
    void breaks_are_left_over_between_lesson_units() {
        assertThat(Span.on(MONDAY_2_MARCH, NINE, TEN_PAST_TWELVE).units()).isEqualTo(4);
        assertThat(Span.on(MONDAY_2_MARCH, NINE, LocalTime.of(9, 44)).units()).isZero();
    }

    @Test
    void the_clocks_are_those_of_the_town() {
        assertThat(at(9, 10).start()).hasToString("2026-03-02T04:00:00Z");
    }

    @Test
    void a_pattern_repeats_on_its_days_until_its_last_day() {
        assertThat(days(pattern(LocalDate.of(2026, 3, 12), null, MONDAY, THURSDAY)))
                .containsExactly(
                        MONDAY_2_MARCH, LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 12));
    }

    @Test
    void a_pattern_leaves_public_holidays_out() {
        WeeklyPattern may = new WeeklyPattern(
                LocalDate.of(2026, 5, 1),
                NINE,
                TEN_PAST_TWELVE,
                Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
                LocalDate.of(2026, 5, 9),
                null);

        assertThat(days(may)).containsExactly(LocalDate.of(2026, 5, 2), LocalDate.of(2026, 5, 8));
    }

    @Test
    void a_pattern_goes_on_until_its_units_are_taught() {
        assertThat(days(pattern(null, 9, MONDAY, WEDNESDAY))).hasSize(3);
        assertThat(days(pattern(null, 8, MONDAY, WEDNESDAY))).hasSize(2);
    }

    @Test
    void a_pattern_without_days_end_or_meetings_is_refused() {
        assertRefused("training.meeting.refused.days", "days", () -> pattern(null, 8));
        assertRefused("training.meeting.refused.endless", "last", () -> pattern(null, null, MONDAY));
        assertRefused(
                "training.meeting.refused.last", "last", () -> pattern(MONDAY_2_MARCH.minusDays(1), null, MONDAY));
        assertRefused("training.meeting.refused.none", "last", () -> days(pattern(MONDAY_2_MARCH, null, THURSDAY)));
        assertRefused(
                "training.meeting.refused.many",
                "last",
                () -> days(pattern(MONDAY_2_MARCH.plusYears(2), null, DayOfWeek.values())));
    }

    @Test
    void instead_of_a_taken_time_the_nearest_free_ones_of_that_day_and_of_the_next_are_offered() {
        List<Span> offers =
                new FreeSlots(List.of(at(9, 12)), day -> day.equals(MONDAY_2_MARCH.plusDays(1))).near(at(10, 12));

        assertThat(offers)
                .containsExactly(
                        at(12, 14),
                        Span.on(MONDAY_2_MARCH, LocalTime.of(12, 15), LocalTime.of(14, 15)),
                        at(10, 12).onDay(MONDAY_2_MARCH.plusDays(2)),
                        at(10, 12).onDay(MONDAY_2_MARCH.plusDays(3)));
        assertThat(offers).allMatch(offer -> offer.length().toHours() == 2);
    }

    @Test
    void nothing_is_offered_before_the_houses_open_or_after_they_close() {
        assertThat(new FreeSlots(List.of(at(8, 20)), day -> true).near(at(9, 11)))
                .isEmpty();
        assertThat(new FreeSlots(List.of(at(8, 19)), day -> true).near(at(9, 11)))
                .containsExactly(at(19, 21));
    }

    @Test
    void nothing_is_offered_that_is_past() {
        SetClock.at("2026-03-02T08:00:00Z");

        assertThat(new FreeSlots(List.of(at(14, 16)), day -> true).near(at(14, 16)))
                .allMatch(offer -> offer.from().isAfter(LocalTime.of(13, 0)));
    }

    @Test
    void for_a_pattern_a_time_is_offered_at_which_all_its_meetings_are_free() {
        List<Span> wanted = List.of(at(9, 11), at(9, 11).onDay(MONDAY_2_MARCH.plusDays(7)));
        List<Span> busy = List.of(at(10, 12), at(12, 14).onDay(MONDAY_2_MARCH.plusDays(7)));

        List<Span> offers = new FreeSlots(busy, day -> false).forAll(wanted);

        assertThat(offers.get(0)).isEqualTo(at(8, 10));
        assertThat(offers.get(1)).isEqualTo(at(14, 16));
    }
}
