package perspectiva.training.session.web;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import perspectiva.core.store.Now;

/**
 * Which days a calendar shows: a week, or a month with the whole weeks at its ends.
 *
 * @param day some day of it
 */
record CalendarSpan(LocalDate day, boolean isMonth) {

    /** As the address says: this week where it says nothing of sense. */
    static CalendarSpan of(Map<String, String> address) {
        return new CalendarSpan(day(address.getOrDefault("day", "")), "month".equals(address.get("show")));
    }

    private static LocalDate day(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed);
            return day.getYear() < 2000 || day.getYear() > 2100 ? Now.today() : day;
        } catch (DateTimeException senseless) {
            return Now.today();
        }
    }

    LocalDate first() {
        LocalDate begin = isMonth ? day.withDayOfMonth(1) : day;
        return begin.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    LocalDate last() {
        LocalDate end = isMonth ? day.with(TemporalAdjusters.lastDayOfMonth()) : day;
        return end.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    LocalDate before() {
        return isMonth ? day.withDayOfMonth(1).minusMonths(1) : day.minusWeeks(1);
    }

    LocalDate after() {
        return isMonth ? day.withDayOfMonth(1).plusMonths(1) : day.plusWeeks(1);
    }

    boolean isBeside(LocalDate other) {
        return isMonth && !YearMonth.from(other).equals(YearMonth.from(day));
    }
}
