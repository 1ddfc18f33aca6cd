package perspectiva.training.certificate;

import java.time.LocalDate;

/**
 * A session with people who completed it and have no document yet.
 *
 * @param number its number in the series
 * @param people how many wait
 */
public record WaitingSession(long id, String number, String title, LocalDate endsOn, long people) {}
