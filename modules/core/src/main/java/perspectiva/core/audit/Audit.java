package perspectiva.core.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;
import perspectiva.spi.Caller;

/**
 * The append-only log of acts. An act is written in the transaction that did it, as its very last step, so that the row all
 * writers queue for is held only for a moment.
 */
@ApplicationScoped
public class Audit {

    private static final Logger LOG = Logger.getLogger(Audit.class.getName());

    private static final Object PENDING = Audit.class;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Resource
    TransactionSynchronizationRegistry transaction;

    @Inject
    Caller caller;

    /**
     * @param action the act's text key: {@code core.audit.signedin}
     * @param subject the record it was done to, as people call it
     * @param detail what else one must know; may be empty
     */
    @Transactional(TxType.REQUIRED)
    public void note(String action, String subject, String detail) {
        pending().add(Act.of(caller, action, subject, detail));
    }

    /** The same for somebody who is not the caller: a person signing in is still a visitor. */
    @Transactional(TxType.REQUIRED)
    public void noteFor(Caller somebody, String action, String subject, String detail) {
        pending().add(Act.of(somebody, action, subject, detail));
    }

    @SuppressWarnings("unchecked")
    private List<Act> pending() {
        List<Act> acts = (List<Act>) transaction.getResource(PENDING);
        if (acts == null) {
            acts = new ArrayList<>();
            transaction.putResource(PENDING, acts);
            transaction.registerInterposedSynchronization(new AtTheEnd(acts, connection()));
        }
        return acts;
    }

    /** Taken now: one that is asked for when the transaction ends is no longer part of it, and holds no lock. */
    private Connection connection() {
        try {
            return database.getConnection();
        } catch (SQLException unreachable) {
            throw unwritten(unreachable);
        }
    }

    /** What cannot be explained later must not happen. */
    private static IllegalStateException unwritten(SQLException why) {
        return new IllegalStateException("The audit log cannot be written", why);
    }

    private final class AtTheEnd implements Synchronization {

        private final List<Act> acts;
        private final Connection connection;

        AtTheEnd(List<Act> acts, Connection connection) {
            this.acts = acts;
            this.connection = connection;
        }

        @Override
        public void beforeCompletion() {
            if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
                try {
                    new AuditWriter(connection).append(acts);
                } catch (SQLException failed) {
                    throw unwritten(failed);
                }
            }
        }

        @Override
        public void afterCompletion(int status) {
            try {
                connection.close();
            } catch (SQLException goneWithTheTransaction) {
                LOG.fine(goneWithTheTransaction.getMessage());
            }
        }
    }
}
