package perspectiva.web.frame;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.io.Serial;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * What a page shows is read in one transaction, whichever services it asks: over one connection, each record once. What is done
 * before it is drawn has a transaction of its own each time, as everywhere. A record that a page reads is managed while the page
 * is drawn: what changed it there would be stored.
 */
public class PageReading implements PhaseListener {

    @Serial
    private static final long serialVersionUID = 1;

    private transient volatile TransactionManager transaction;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        try {
            transaction().begin();
        } catch (NotSupportedException | SystemException | NamingException unable) {
            throw new IllegalStateException("The page cannot be read in one transaction", unable);
        }
    }

    /** What a refusing service has marked for rollback is rolled back. */
    @Override
    public void afterPhase(PhaseEvent event) {
        try {
            TransactionManager transaction = transaction();
            if (transaction.getStatus() == Status.STATUS_ACTIVE) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
        } catch (Exception failed) {
            throw new IllegalStateException("What the page read cannot be let go", failed);
        }
    }

    /**
     * The same for all: it knows the transaction of the thread. Not the user's transaction of the standard, which the server
     * forbids while a transactional bean is at work, and sometimes by mistake for ever after: its interceptors remember in a
     * field whether it had been allowed, and one instance serves many threads.
     */
    private TransactionManager transaction() throws NamingException {
        if (transaction == null) {
            transaction = InitialContext.doLookup("java:appserver/TransactionManager");
        }
        return transaction;
    }
}
