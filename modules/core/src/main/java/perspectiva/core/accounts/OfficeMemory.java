package perspectiva.core.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * The office's people, whom every look at the desk and at a need asks for: remembered for ten seconds, forgotten at once when
 * this node changes an account.
 */
@ApplicationScoped
class OfficeMemory {

    private static final Duration MEMORY = Duration.ofSeconds(10);

    private final Cache<LocalDate, List<Officer>> known =
            Caffeine.newBuilder().expireAfterWrite(MEMORY).maximumSize(2).build();

    List<Officer> on(LocalDate day, Supplier<List<Officer>> reader) {
        List<Officer> staff = known.getIfPresent(day);
        if (staff == null) {
            staff = reader.get();
            known.put(day, staff);
        }
        return staff;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountChanged change) {
        known.invalidateAll();
    }
}
