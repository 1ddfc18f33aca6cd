package perspectiva.core.modules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.spi.Announcer;
import perspectiva.spi.Listener;

/** Carries events between modules, and keeps those for a sleeping module until it wakes. */
@ApplicationScoped
@Transactional
@SuppressWarnings("rawtypes")
public class Announcements implements Announcer {

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

    @Override
    public void announce(Record event) {
        for (Extension<Listener> listener : extensions.all(Listener.class)) {
            if (listener.bean().event() == event.getClass()) {
                deliver(listener.bean(), listener.type(), event);
            }
        }
    }

    private void deliver(Listener<?> listener, Class<?> type, Record event) {
        if (gate.isOpen(type)) {
            gate.through(type, () -> hand(listener, event));
        } else {
            String module = modules.ownerOf(type).orElseThrow();
            entities.persist(new ParkedEvent(module, type.getName(), write(event)));
        }
    }

    /** Delivers what was parked for a module that is on again, in the order it was announced; returns how many. */
    int replay(String module) {
        List<ParkedEvent> waiting = entities.createQuery(
                        "select e from ParkedEvent e where e.module = :module order by e.id", ParkedEvent.class)
                .setParameter("module", module)
                .getResultList();
        int delivered = 0;
        for (ParkedEvent parked : waiting) {
            if (!parked.isStale() && handBack(parked)) {
                delivered++;
            }
            entities.remove(parked);
        }
        return delivered;
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
                callers.runAsPortal(() -> hand(listener, read(parked.body(), listener.event())));
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
