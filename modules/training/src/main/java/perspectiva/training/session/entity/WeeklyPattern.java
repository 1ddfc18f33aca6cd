package perspectiva.training.session.entity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import perspectiva.spi.Refused;

/**
 * Meetings that repeat on some days of the week, at the same time, until a day or until so many lesson units are taught.
 * Public holidays are left out.
 *
 * @param days of the week
 * @param last the last day that may have a meeting; null when the units say how long
 * @param units how many lesson units in all; null when the last day says how long. The last meeting is not made shorter
 */
public record WeeklyPattern(
        LocalDate first, LocalTime from, LocalTime until, Set<DayOfWeek> days, LocalDate last, Integer units) {

    /** More is a slip of the finger. */
    static final int MOST = 200;

    /** How far into the future units are laid out, in years. */
    private static final int YEARS = 2;

    public WeeklyPattern {
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw new Refused("training.meeting.refused.days").at("days");
        }
        if (last == null && units == null) {
            throw new Refused("training.meeting.refused.endless").at("last");
        }
        if (last != null && last.isBefore(first)) {
            throw new Refused("training.meeting.refused.last").at("last");
        }
        if (units != null && units < 1) {
            throw new Refused("training.meeting.refused.units").at("units");
        }
    }

    /** From the first to the last; one at least. */
    public List<Span> spans(Predicate<LocalDate> isHoliday) {
        List<Span> found = new ArrayList<>();
        int taught = 0;
        LocalDate end = last == null ? first.plusYears(YEARS) : last;
        for (LocalDate day = first; !day.isAfter(end) && !isTaught(taught); day = day.plusDays(1)) {
            if (days.contains(day.getDayOfWeek()) && !isHoliday.test(day)) {
                Span span = Span.on(day, from, until);
                found.add(span);
                taught += span.units();
            }
            if (found.size() > MOST) {
                throw new Refused("training.meeting.refused.many", MOST).at("last");
            }
        }
        if (found.isEmpty()) {
            throw new Refused("training.meeting.refused.none").at("last");
        }
        return found;
    }

    private boolean isTaught(int taught) {
        return units != null && taught >= units;
    }
}
