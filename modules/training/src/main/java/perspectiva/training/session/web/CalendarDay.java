package perspectiva.training.session.web;

import java.time.LocalDate;
import java.util.List;
import perspectiva.training.session.MeetingRow;

/**
 * A day of a calendar.
 *
 * @param isBeside whether it belongs to the month before or after
 */
public record CalendarDay(LocalDate day, boolean isToday, boolean isBeside, List<MeetingRow> meetings) {}
