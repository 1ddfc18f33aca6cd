package perspectiva.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import perspectiva.spi.PersonalData;
import perspectiva.spi.Subject;

/** The audit log's entries of a person's acts. They are chained: none can be changed or taken out, and the law wants them. */
@ApplicationScoped
class AuditAbout implements PersonalData {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public List<Section> about(Subject subject) {
        long count = subject.account()
                .map(account -> entities.createQuery(
                                "select count(e) from AuditEntry e where e.actorId = :account", Long.class)
                        .setParameter("account", account)
                        .getSingleResult())
                .orElse(0L);
        return count == 0
                ? List.of()
                : List.of(new Section(
                        "core.data.audit", List.of(new Fact("core.data.audit.count", Long.toString(count)))));
    }

    @Override
    public void erase(Subject subject) {
        // Kept: see kept().
    }

    @Override
    public List<String> kept() {
        return List.of("core.data.kept.audit");
    }
}
