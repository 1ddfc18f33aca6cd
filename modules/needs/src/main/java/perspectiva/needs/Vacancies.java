package perspectiva.needs;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.needs.entity.Need;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/** What the town reads: published needs, as vacancies. */
@Boundary
public class Vacancies {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    NeedRows rows;

    @AllowedTo(Role.VISITOR)
    public Slice<NeedRow> search(NeedFilter filter, Paging paging) {
        return rows.vacancies(filter, paging);
    }

    /** One that is or was published; what never was does not exist for the town. */
    @AllowedTo(Role.VISITOR)
    public Vacancy byId(long id) {
        Need need = entities.find(Need.class, id);
        if (need == null || need.postedAt() == null) {
            throw new Refused.NotFound();
        }
        return Vacancy.of(need);
    }
}
