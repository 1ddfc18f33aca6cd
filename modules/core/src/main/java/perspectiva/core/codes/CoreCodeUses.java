package perspectiva.core.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import perspectiva.spi.CodeUses;

/** Organisations use the codes of ОКВЭД. */
@ApplicationScoped
class CoreCodeUses implements CodeUses {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public List<Use> usesOf(String list, List<String> codes) {
        if (!list.equals(CodeList.OKVED.word())) {
            return List.of();
        }
        return entities.createQuery(
                        "select o.okvedMain, count(o) from Organisation o where o.okvedMain in :codes group by o.okvedMain",
                        Object[].class)
                .setParameter("codes", codes)
                .getResultStream()
                .map(row -> new Use("core.codes.use.organisations", (String) row[0], (Long) row[1]))
                .toList();
    }
}
