package perspectiva.core.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import perspectiva.spi.PersonalData;
import perspectiva.spi.Subject;

/** What a person did to records, as the records' histories tell it. */
@ApplicationScoped
class ActsAbout implements PersonalData {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public List<Section> about(Subject subject) {
        long count = subject.account()
                .map(account -> entities.createQuery(
                                "select count(t) from Transition t where t.actorId = :account", Long.class)
                        .setParameter("account", account)
                        .getSingleResult())
                .orElse(0L);
        return count == 0
                ? List.of()
                : List.of(new Section(
                        "core.data.history", List.of(new Fact("core.data.history.count", Long.toString(count)))));
    }

    /** The histories stay and tell what was done; by whom only a number says. */
    @Override
    public void erase(Subject subject) {
        subject.account().ifPresent(account -> entities.createQuery(
                        "update Transition t set t.actor = :nobody where t.actorId = :account")
                .setParameter("nobody", subject.pseudonym())
                .setParameter("account", account)
                .executeUpdate());
    }
}
