package perspectiva.core.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import perspectiva.spi.PersonalData;
import perspectiva.spi.Subject;

/**
 * People and papers: who attached them is told and forgotten like any doer. Papers of records that name a person are destroyed
 * with the person, since nobody can take one name out of a scan.
 */
@ApplicationScoped
public class DocumentPeople implements PersonalData {

    /** How many are named one by one. */
    private static final int SHOWN = 50;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    DocumentRows rows;

    @Inject
    DocumentEnds ends;

    @Inject
    Holders holders;

    @Override
    public List<Section> about(Subject subject) {
        List<Fact> facts = subject.account().stream()
                .flatMap(account -> entities.createQuery(
                                "select d.name from Document d where d.attachedBy = :account and d.storedAs is not null"
                                        + " order by d.id desc",
                                String.class)
                        .setParameter("account", account)
                        .setMaxResults(SHOWN)
                        .getResultStream())
                .map(name -> new Fact("core.data.document", name))
                .toList();
        return List.of(new Section("core.data.documents", facts));
    }

    @Override
    public void erase(Subject subject) {
        subject.account().ifPresent(account -> {
            for (String doer : List.of("attached", "removed")) {
                entities.createQuery(
                                "update Document d set d." + doer + "Name = :nobody where d." + doer + "By = :account")
                        .setParameter("nobody", subject.pseudonym())
                        .setParameter("account", account)
                        .executeUpdate();
            }
        });
    }

    /**
     * Destroys the papers that may name the person. Asked before the modules forget whom their records name; works in its
     * caller's transaction.
     */
    public void destroyNaming(Subject subject) {
        List<Document> naming = new ArrayList<>();
        holders.ask(
                (kind, holder) -> holder.naming(subject).forEach(record -> naming.addAll(rows.storedOf(kind, record))));
        ends.destroy(naming);
        entities.flush();
    }
}
