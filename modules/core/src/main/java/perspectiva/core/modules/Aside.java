package perspectiva.core.modules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import perspectiva.spi.InProgress;
import perspectiva.spi.Listener;

/**
 * Asks modules in a transaction of its own. What a faulty one throws marks the transaction it is asked in for rollback, and
 * whoever catches it there would go on in a transaction that comes to nothing.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Aside {

    List<InProgress.Tally> tallies(InProgress module) {
        return module.tallies();
    }

    /** In none at all: the module's class says it, and no fault of the database shall be taken for the module's. */
    @Transactional(TxType.NOT_SUPPORTED)
    Class<?> event(Listener<?> listener) {
        return listener.event();
    }
}
