package perspectiva.core.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import perspectiva.spi.Caller;

/** Every state change of every record. Modules write here when a record changes state and show it on the record's page. */
@ApplicationScoped
@Transactional
public class History {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Caller caller;

    /**
     * @param kind the kind of record: {@code needs.need}
     * @param from the state before; empty for a new record
     * @param reason in the words of who did it; may be empty
     */
    public void changed(String kind, long recordId, String from, String to, String reason) {
        entities.persist(new Transition(kind, recordId, from, to, caller, reason == null ? "" : reason));
    }

    /** Something was done to the record that is no change of its state. */
    public void noted(String kind, long recordId, String what) {
        String state =
                of(kind, recordId).stream().findFirst().map(Transition::to).orElse("");
        changed(kind, recordId, state, state, what);
    }

    /** The record's changes, the latest first. */
    public List<Transition> of(String kind, long recordId) {
        return entities.createQuery(
                        "select t from Transition t where t.kind = :kind and t.recordId = :id order by t.at desc, t.id desc",
                        Transition.class)
                .setParameter("kind", kind)
                .setParameter("id", recordId)
                .setHint("eclipselink.read-only", true)
                .getResultList();
    }
}
