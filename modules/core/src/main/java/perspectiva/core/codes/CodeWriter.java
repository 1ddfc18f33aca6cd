package perspectiva.core.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings what an edition says into its list, piece by piece, in the caller's transaction. Doing a piece twice changes nothing. */
@ApplicationScoped
class CodeWriter {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    void write(Edition edition, List<CodeRow> rows) {
        Map<String, Code> known = new HashMap<>();
        entities.createQuery("select c from Code c where c.list = :list and c.code in :codes", Code.class)
                .setParameter("list", edition.list())
                .setParameter("codes", rows.stream().map(CodeRow::code).toList())
                .getResultList()
                .forEach(code -> known.put(code.code(), code));
        for (CodeRow row : rows) {
            Code old = known.get(row.code());
            if (old == null) {
                entities.persist(new Code(edition.list(), row, edition.id()));
            } else {
                old.follow(row, edition.id());
            }
        }
        entities.flush();
    }

    /** Retires codes the whole edition lacks. @return how many; fewer than {@code most} means that none is left */
    int retireMissing(Edition edition, int most) {
        List<Code> missing = entities.createQuery(
                        "select c from Code c where c.list = :list and c.edition <> :edition and c.retired = 0",
                        Code.class)
                .setParameter("list", edition.list())
                .setParameter("edition", edition.id())
                .setMaxResults(most)
                .getResultList();
        missing.forEach(Code::retire);
        entities.flush();
        return missing.size();
    }

    /** From now on it is the one in force. */
    void putInForce(Edition edition) {
        entities.createQuery(
                        "select e from Edition e where e.list = :list and e.state = :current and e.id <> :edition",
                        Edition.class)
                .setParameter("list", edition.list())
                .setParameter("current", EditionState.CURRENT)
                .setParameter("edition", edition.id())
                .getResultList()
                .forEach(Edition::supersede);
        edition.applied();
    }
}
