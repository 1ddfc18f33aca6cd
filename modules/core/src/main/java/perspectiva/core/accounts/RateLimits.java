package perspectiva.core.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import perspectiva.spi.Refused;

/** How often somebody may try something that others could abuse. Counted on each node by itself. */
@ApplicationScoped
public class RateLimits {

    /** Any longer, and the counts of quiet people are forgotten. */
    private static final Duration MEMORY = Duration.ofHours(2);

    private record Limit(int times, Duration in) {}

    private static final Map<String, Limit> LIMITS = Map.of(
            "signin.address", new Limit(10, Duration.ofMinutes(1)),
            "reset", new Limit(5, Duration.ofHours(1)),
            "move", new Limit(5, Duration.ofHours(1)),
            "join", new Limit(20, Duration.ofHours(1)),
            "present", new Limit(10, Duration.ofMinutes(15)),
            "suggest", new Limit(600, Duration.ofMinutes(1)));

    private record Key(String what, String who) {}

    private final Cache<Key, Bucket> buckets =
            Caffeine.newBuilder().expireAfterAccess(MEMORY).maximumSize(100_000).build();

    /**
     * Counts one try.
     *
     * @param what which limit
     * @param who an address or e-mail
     * @throws Refused with the minutes to wait, when there were too many
     */
    public void take(String what, String who) {
        take(new Key(what, who), LIMITS.get(what));
    }

    /**
     * The same for a limit of a module's own.
     *
     * @param in two hours at most
     */
    public void take(String what, String who, int times, Duration in) {
        take(new Key(what, who), new Limit(times, in));
    }

    private void take(Key tried, Limit limit) {
        Bucket bucket = buckets.get(tried, key -> fresh(limit));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long minutes = Duration.ofNanos(probe.getNanosToWaitForRefill()).toMinutes() + 1;
            throw new Refused("core.refused.toooften", minutes);
        }
    }

    private static Bucket fresh(Limit limit) {
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(limit.times()).refillGreedy(limit.times(), limit.in()))
                .build();
    }
}
