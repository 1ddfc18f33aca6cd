package perspectiva.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/**
 * Whose sessions a caller reads: the office, the board and the Council all of them, a trainer those with own meetings. So does a
 * trainer who sits on the board: whoever reads people reads own groups only.
 */
@ApplicationScoped
@Transactional
public class Teaching {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Caller caller;

    public boolean isOfAll() {
        return caller.is(Role.DIRECTOR) || caller.isAny(Role.BOARD, Role.COUNCIL) && !caller.is(Role.TRAINER);
    }

    /** The trainer's record of whoever asks; nought, which is nobody's, when there is none. */
    public long own() {
        return caller.account().flatMap(this::trainer).orElse(0L);
    }

    private Optional<Long> trainer(long account) {
        return entities.createQuery(
                        "select t.id from Trainer t, Account a where a.id = :account and a.person = t.person",
                        Long.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }
}
