package org.example.probe;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import perspectiva.core.audit.Audit;
import perspectiva.core.records.Numbers;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/** A service as modules write them. */
@Boundary
public class Probes {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Numbers numbers;

    @Inject
    Audit audit;

    @AllowedTo(Role.DIRECTOR)
    public long add(String name) {
        Probe probe = new Probe(name);
        entities.persist(probe);
        entities.flush();
        return probe.id();
    }

    /** Stores the record, writes the log, takes a number - and then, if wanted, refuses. */
    @AllowedTo(Role.DIRECTOR)
    public String adopt(String name, boolean refuses) {
        Probe probe = new Probe(name);
        entities.persist(probe);
        probe.adopt(numbers.next(name, 2026));
        audit.note("probe.audit.adopted", name, "");
        entities.flush();
        if (refuses) {
            throw new Refused("probe.refused");
        }
        return numberOf(probe.id());
    }

    private String numberOf(long id) {
        return entities.createQuery("select p.number from Probe p where p.id = :id", String.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Renames the record after everybody else has read it too. */
    @AllowedTo(Role.DIRECTOR)
    public void rename(long id, String name, Runnable waitForTheOthers) {
        Probe probe = entities.find(Probe.class, id);
        waitForTheOthers.run();
        probe.rename(name);
    }

    @AllowedTo({Role.DIRECTOR, Role.EMPLOYER})
    public List<String> names() {
        return entities.createQuery("select p.name from Probe p order by p.id", String.class)
                .getResultList();
    }

    @AllowedTo(Role.VISITOR)
    public String greeting() {
        return "hello";
    }

    /** Nobody said who may. */
    public String forgotten() {
        return "reached";
    }
}
