package perspectiva.training.order;

import java.time.LocalDate;

/**
 * A session about whose people something is still to be ordered.
 *
 * @param number its number in the series
 */
public record UnorderedSession(long id, String number, String title, LocalDate startsOn, LocalDate endsOn) {}
