package perspectiva.core.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import perspectiva.core.store.Now;

/** Takes messages from the queue and writes down how it went, each step in a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Postman {

    private static final int ROUND = 50;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** The numbers of messages whose time has come, the oldest first. */
    public List<Long> due() {
        return entities.createQuery(
                        "select m.id from Message m where m.state = :queued and m.nextAttempt <= :now order by m.id",
                        Long.class)
                .setParameter("queued", MessageState.QUEUED)
                .setParameter("now", Now.instant())
                .setMaxResults(ROUND)
                .getResultList();
    }

    /** Begins an attempt; empty when another node has begun one meanwhile. */
    public Optional<Message> take(long id) {
        Message message = entities.find(Message.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (message == null || !message.isDue()) {
            return Optional.empty();
        }
        message.attempt();
        return Optional.of(message);
    }

    public void sent(long id) {
        entities.find(Message.class, id).sent();
    }

    public void failed(long id, String why) {
        entities.find(Message.class, id).failed(why);
    }
}
