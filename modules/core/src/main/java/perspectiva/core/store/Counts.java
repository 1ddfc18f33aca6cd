package perspectiva.core.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.util.function.Function;

/**
 * How long lists are. Counting is what makes a list slow, so a count is remembered: five seconds, and a hundred times as long
 * as it took, a minute at most. The dearer it is, the older it may be.
 */
public final class Counts<K> {

    private static final Duration LEAST = Duration.ofSeconds(5);
    private static final Duration MOST = Duration.ofMinutes(1);
    private static final int PATIENCE = 100;

    private record Counted(long number, long nanoseconds) {}

    private final Cache<K, Counted> known = Caffeine.newBuilder()
            .maximumSize(1000)
            .expireAfter(Expiry.creating((K any, Counted counted) -> keptFor(counted.nanoseconds())))
            .build();

    /** @param what tells two counts apart */
    public long of(K what, Function<K, Long> count) {
        return known.get(what, any -> count(what, count)).number();
    }

    private static <K> Counted count(K what, Function<K, Long> count) {
        long begun = System.nanoTime();
        long number = count.apply(what);
        return new Counted(number, System.nanoTime() - begun);
    }

    static Duration keptFor(long nanoseconds) {
        Duration wanted = Duration.ofNanos(nanoseconds * PATIENCE);
        return wanted.compareTo(LEAST) < 0 ? LEAST : wanted.compareTo(MOST) > 0 ? MOST : wanted;
    }
}
