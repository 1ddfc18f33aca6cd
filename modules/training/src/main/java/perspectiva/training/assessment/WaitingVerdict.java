package perspectiva.training.assessment;

import java.time.LocalDate;

/**
 * A session that is over with people of whom the rules say how it ended, and the office has not yet.
 *
 * @param number its number in the series
 * @param people how many of them
 */
public record WaitingVerdict(long session, String number, String title, LocalDate endsOn, long people) {}
