package perspectiva.core.occupations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import perspectiva.core.codes.Code;
import perspectiva.core.codes.CodeList;

/** Keeps the classification in memory until it changes. */
@ApplicationScoped
class OccupationMemory {

    /** A name was learnt or another edition of the list was taken over. */
    record Changed() {}

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    private volatile OccupationCatalogue catalogue;

    OccupationCatalogue catalogue() {
        OccupationCatalogue known = catalogue;
        if (known == null) {
            known = new OccupationCatalogue(occupations(), terms(), specialised());
            catalogue = known;
        }
        return known;
    }

    /** Only when the change is certain: whoever asked earlier would read the old state again and keep it. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed change) {
        catalogue = null;
    }

    private List<Occupation> occupations() {
        return entities.createQuery("select o from Occupation o", Occupation.class)
                .setHint("eclipselink.read-only", true)
                .getResultList();
    }

    /** The occupations of ESCO, each of which lies in a unit group; none before an edition of them was brought. */
    private List<Code> specialised() {
        return entities.createQuery("select c from Code c where c.list = :list and c.retired = 0", Code.class)
                .setParameter("list", CodeList.ESCO_OCCUPATIONS)
                .setHint("eclipselink.read-only", true)
                .getResultList();
    }

    List<OccupationTerm> terms() {
        return entities.createQuery("select t from OccupationTerm t", OccupationTerm.class)
                .setHint("eclipselink.read-only", true)
                .getResultList();
    }
}
