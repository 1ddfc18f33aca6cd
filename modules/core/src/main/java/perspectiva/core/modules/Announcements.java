package perspectiva.core.modules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.spi.Announcer;
import perspectiva.spi.Listener;

/**
 * Carries events between modules, and keeps those for a sleeping module until it wakes. A module that wakes hears first what
 * it missed: until then what is new is parked behind it, so that nothing overtakes.
 */
@ApplicationScoped
@Transactional
@SuppressWarnings("rawtypes")
public class Announcements implements Announcer {

    private static final Logger LOG = Logger.getLogger(Announcements.class.getName());

    private static final ObjectMapper JSON = new ObjectMapper();

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Extensions extensions;

    @Inject
    Modules modules;

    @Inject
    Gate gate;

    @Inject
    CurrentCaller callers;

    @Inject
    Aside aside;

    /** Modules that have heard everything parked for them. */
    private final Set<String> upToDate = ConcurrentHashMap.newKeySet();

    private final Map<Class<?>, Optional<Class<?>>> heard = new ConcurrentHashMap<>();

    @Override
    public void announce(Record event) {
        for (Extension<Listener> listener : extensions.all(Listener.class)) {
            if (heardBy(listener).filter(event.getClass()::equals).isPresent()) {
                deliver(listener, event);
            }
        }
    }

    private Optional<Class<?>> heardBy(Extension<Listener> listener) {
        return heard.computeIfAbsent(listener.type(), type -> askOnce(listener));
    }

    /** Faulty modules are asked too, so their faults must not hurt whoever announces. */
    private Optional<Class<?>> askOnce(Extension<Listener> listener) {
        try {
            return Optional.of(aside.event(listener.bean()));
        } catch (RuntimeException | LinkageError broken) {
            LOG.log(Level.WARNING, "Listener hears nothing: " + listener.type(), broken);
            return Optional.empty();
        }
    }

    private void deliver(Extension<Listener> listener, Record event) {
        Optional<String> owner = modules.ownerOf(listener.type());
        if (owner.isEmpty()) {
            hand(listener.bean(), event);
            return;
        }
        String module = owner.get();
        Optional<Gate.Entry> entry = upToDate.contains(module) ? gate.tryEnter(module) : Optional.empty();
        if (entry.isEmpty()) {
            upToDate.remove(module);
            entities.persist(new ParkedEvent(module, listener.type().getName(), write(event)));
            return;
        }
        try (Gate.Entry inside = entry.get()) {
            hand(listener.bean(), event);
        }
    }

    /** Called at start: modules that missed nothing hear at once from now on. */
    public void takeStock() {
        modules.on().forEach(module -> parked(module.name()));
    }

    /** Numbers of the announcements parked for a module, in the order they were made. */
    public List<Long> parked(String module) {
        List<Long> waiting = entities.createQuery(
                        "select e.id from ParkedEvent e where e.module = :module order by e.id", Long.class)
                .setParameter("module", module)
                .getResultList();
        if (waiting.isEmpty()) {
            upToDate.add(module);
        }
        return waiting;
    }

    /** Delivers one parked announcement, in a transaction of its own, and forgets it; a stale one is only forgotten. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean replay(long number) {
        ParkedEvent event = entities.find(ParkedEvent.class, number, LockModeType.PESSIMISTIC_WRITE);
        if (event == null) {
            return false;
        }
        entities.remove(event);
        return !event.isStale() && handBack(event);
    }

    /** How many announcements wait for a module. */
    public long parkedFor(String module) {
        return entities.createQuery("select count(e) from ParkedEvent e where e.module = :module", Long.class)
                .setParameter("module", module)
                .getSingleResult();
    }

    private boolean handBack(ParkedEvent parked) {
        for (Extension<Listener> found : extensions.all(Listener.class)) {
            if (found.type().getName().equals(parked.listener())) {
                Listener<?> listener = found.bean();
                Record event = read(parked.body(), listener.event());
                callers.asPortal(() -> gate.through(found.type(), () -> hand(listener, event)));
                return true;
            }
        }
        return false;
    }

    /** The listener asked for events of this very class, so the cast cannot fail. */
    @SuppressWarnings("unchecked")
    private static <E extends Record> Void hand(Listener<E> listener, Record event) {
        listener.on((E) event);
        return null;
    }

    private static String write(Record event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException notAnIdOrValue) {
            throw new IllegalArgumentException("Events hold ids and plain values only: " + event, notAnIdOrValue);
        }
    }

    private static <E extends Record> E read(String body, Class<E> type) {
        try {
            return JSON.readValue(body, type);
        } catch (JsonProcessingException changedShape) {
            throw new IllegalStateException("A parked event no longer fits " + type, changedShape);
        }
    }
}
