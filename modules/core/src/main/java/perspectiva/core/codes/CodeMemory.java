package perspectiva.core.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps each list in memory, from the first question about it until it changes. */
@ApplicationScoped
class CodeMemory {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    private final Map<CodeList, Catalogue> catalogues = new ConcurrentHashMap<>();

    Catalogue of(CodeList list) {
        Catalogue known = catalogues.get(list);
        if (known == null) {
            known = new Catalogue(list, codes(list), words(list));
            catalogues.put(list, known);
        }
        return known;
    }

    /** Only when the change is certain: whoever asked earlier would read the old state again and keep it. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ListChanged change) {
        catalogues.remove(change.list());
    }

    private List<Code> codes(CodeList list) {
        return entities.createQuery("select c from Code c where c.list = :list", Code.class)
                .setParameter("list", list)
                .setHint("eclipselink.read-only", true)
                .getResultList();
    }

    List<CodeWord> words(CodeList list) {
        return entities.createQuery("select w from CodeWord w where w.list = :list", CodeWord.class)
                .setParameter("list", list)
                .setHint("eclipselink.read-only", true)
                .getResultList();
    }
}
