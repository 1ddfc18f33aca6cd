package perspectiva.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import perspectiva.spi.Caller;

/**
 * The append-only log of acts. An act is written at once, in the transaction that did it: if one fails, so does the other.
 * Writers queue for the end of the chain until their transactions end, so a boundary notes its act as its last step.
 *
 * <p>Why not when the transaction is about to succeed: by then the persistence context has let go of its connection, and the
 * data source hands out one that takes no part in the transaction.
 */
@ApplicationScoped
public class Audit {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Caller caller;

    /**
     * @param action the act's text key: {@code core.audit.signedin}
     * @param subject the record it was done to, as people call it
     * @param detail what else one must know; may be empty
     */
    @Transactional(TxType.REQUIRED)
    public void note(String action, String subject, String detail) {
        noteFor(caller, action, subject, detail);
    }

    /** The same for somebody who is not the caller: a person signing in is still a visitor. */
    @Transactional(TxType.REQUIRED)
    public void noteFor(Caller somebody, String action, String subject, String detail) {
        // First the changes this is about: whoever waits for their rows must not hold the end of the chain meanwhile.
        entities.flush();
        try {
            new AuditWriter(entities.unwrap(Connection.class))
                    .append(List.of(Act.of(somebody, action, subject, detail)));
        } catch (SQLException unwritten) {
            // What cannot be explained later must not happen.
            throw new IllegalStateException("The audit log cannot be written", unwritten);
        }
    }
}
