package perspectiva.core.mail;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import perspectiva.core.audit.Audit;
import perspectiva.core.search.SearchText;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/** The portal's letters as administrators see them: what was sent, what waits and why. */
@Boundary
public class Outbox {

    private static final String MATCHES = " from Message m where m.state in :states"
            + " and (lower(m.recipient) like :typed escape '!' or lower(m.subject) like :typed escape '!')";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    MailServer server;

    @Inject
    Audit audit;

    /**
     * Messages whose recipient or subject holds what was typed, the latest first.
     *
     * @param state empty for those in any state
     */
    @AllowedTo(Role.ADMINISTRATOR)
    public Slice<Message> search(Optional<MessageState> state, String typed, Paging paging) {
        String order =
                " order by m.id" + (paging.isDescending() || paging.sort().isEmpty() ? " desc" : "");
        long total = filled(entities.createQuery("select count(m)" + MATCHES, Long.class), state, typed)
                .getSingleResult();
        List<Long> ids = filled(entities.createQuery("select m.id" + MATCHES + order, Long.class), state, typed)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return new Slice<>(ids.isEmpty() ? List.of() : read(ids, order), total, paging);
    }

    /** First which ones, then what they say: a database that sorts carries no letters about. */
    private List<Message> read(List<Long> ids, String order) {
        return entities.createQuery("select m from Message m where m.id in :ids" + order, Message.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.read-only", true)
                .getResultList();
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, Optional<MessageState> state, String typed) {
        Set<MessageState> states =
                state.<Set<MessageState>>map(EnumSet::of).orElseGet(() -> EnumSet.allOf(MessageState.class));
        return query.setParameter("states", states).setParameter("typed", SearchText.containing(typed));
    }

    @AllowedTo(Role.ADMINISTRATOR)
    public Message message(long id) {
        return Optional.ofNullable(entities.find(Message.class, id)).orElseThrow(Refused.NotFound::new);
    }

    /** Puts a held or failed message into the queue anew, or one that waits to its head. */
    @AllowedTo(Role.ADMINISTRATOR)
    public void retry(long id) {
        Message message = message(id);
        if (!server.isInUse()) {
            throw new Refused("core.refused.nomail");
        }
        message.retry();
        audit.note("core.audit.mailretried", message.recipient(), message.subject());
    }

    /** Whether mail leaves this installation; the screen says so when it does not. */
    @AllowedTo(Role.ADMINISTRATOR)
    public boolean isSending() {
        return server.isInUse();
    }

    @AllowedTo(Role.ADMINISTRATOR)
    public long count(MessageState state) {
        return entities.createQuery("select count(m) from Message m where m.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }
}
