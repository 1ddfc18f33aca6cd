package perspectiva.spi;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of somebody's home page: something to do, counted, and the place where it is done.
 *
 * @param key the key of the text that stands behind the count and does not say it again; {@code {0}} chooses its plural
 * @param count how many wait; nought is not shown
 * @param oldest since when the oldest waits
 * @param address where it is done, from the portal's root: {@code /needs/desk?state=draft}
 * @param isUrgent whether it is past its date
 */
public record Task(String key, long count, Optional<Instant> oldest, String address, boolean isUrgent) {

    public static Task of(String key, long count, String address) {
        return new Task(key, count, Optional.empty(), address, false);
    }

    public Task since(Instant moment) {
        return new Task(key, count, Optional.ofNullable(moment), address, isUrgent);
    }

    public Task urgentIf(boolean isPastItsDate) {
        return new Task(key, count, oldest, address, isPastItsDate);
    }
}
