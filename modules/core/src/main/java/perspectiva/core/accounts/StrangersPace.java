package perspectiva.core.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import perspectiva.core.people.Typed;

/**
 * How fast strangers may try one e-mail, whether it has an account or not: a different pace would tell. Counted on each node
 * by itself.
 */
@ApplicationScoped
class StrangersPace {

    private final Cache<String, Integer> failures = Caffeine.newBuilder()
            .expireAfterWrite(LockOut.STRANGERS_MEMORY)
            .maximumSize(100_000)
            .build();

    void failed(String email) {
        failures.asMap().merge(key(email), 1, Integer::sum);
    }

    /** How long the next stranger waits. */
    Duration at(String email) {
        Integer count = failures.getIfPresent(key(email));
        return LockOut.pause(count == null ? 0 : count);
    }

    private static String key(String email) {
        return Typed.tidy(email).toLowerCase(Locale.ROOT);
    }
}
