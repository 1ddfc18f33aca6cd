package perspectiva.needs;

import java.time.Instant;

/**
 * How many needs there are of a kind.
 *
 * @param oldest since when the oldest waits; null when there is none
 */
public record NeedTally(long count, Instant oldest) {}
