package perspectiva.core.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import perspectiva.core.store.Now;
import perspectiva.core.store.Sha256;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.ScheduledTask;

/**
 * Lets a program ask again when it does not know whether it was heard: what is asked under a key is done once, and answered
 * the same each time for two days. The answer is kept in the transaction of the act, so neither is there without the other.
 */
@ApplicationScoped
@Transactional
public class OnceOnly implements ScheduledTask {

    static final Duration KEPT = Duration.ofDays(2);
    static final int LONGEST_KEY = 100;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Caller caller;

    /**
     * Does it, unless it was done under this key already.
     *
     * @param key of the caller's choice; of another caller the same key is another one
     * @param body what was asked: the same key with another body is refused
     */
    public Answer answer(String key, String body, Supplier<Answer> act) {
        if (!key.matches("[\\x21-\\x7e]{1," + LONGEST_KEY + "}")) {
            throw new ApiRefused(400, "core.refused.repeat.key", LONGEST_KEY);
        }
        String hash = Sha256.of(body);
        Optional<StoredAnswer> given = find(key);
        if (given.isPresent()) {
            return given.filter(answer -> answer.isTo(hash))
                    .orElseThrow(() -> new ApiRefused(409, "core.refused.repeat.other"))
                    .answer();
        }
        Answer answer = act.get();
        keep(new StoredAnswer(asker(), key, hash, answer));
        return answer;
    }

    /** Two that ask at the same moment: the second undoes what it did and may ask again. */
    private void keep(StoredAnswer given) {
        try {
            entities.persist(given);
            entities.flush();
        } catch (PersistenceException alreadyGiven) {
            throw new ApiRefused(409, "core.refused.repeat.running");
        }
    }

    private Optional<StoredAnswer> find(String key) {
        return entities.createQuery(
                        "select a from StoredAnswer a where a.askedBy = :asker and a.key = :key", StoredAnswer.class)
                .setParameter("asker", asker())
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    private String asker() {
        return caller.account().orElseThrow(Refused.NotAllowed::new) + " for "
                + caller.organisation().orElse(0L);
    }

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    /** Forgets what is too old to be asked again. */
    @Override
    public void run() {
        entities.createQuery("delete from StoredAnswer a where a.answeredAt < :then")
                .setParameter("then", Now.instant().minus(KEPT))
                .executeUpdate();
    }
}
