package perspectiva.needs;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.needs.entity.Need;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/** What the town reads: published needs, as vacancies. */
@Boundary
public class Vacancies {

    private static final int SIMILAR = 4;
    private static final int GROUP = 2;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    NeedRows rows;

    @Inject
    Caller caller;

    @AllowedTo(Role.VISITOR)
    public Slice<NeedRow> search(VacancyFilter filter, Paging paging) {
        return rows.vacancies(filter, paging, caller);
    }

    /** One that is or was published; what never was does not exist for the town, nor for a trainer what she may not know. */
    @AllowedTo(Role.VISITOR)
    public Vacancy byId(long id) {
        Need need = entities.find(Need.class, id);
        if (need == null || !need.isVacancyFor(caller)) {
            throw new Refused.NotFound();
        }
        return Vacancy.of(need);
    }

    /** Offers of the same occupation, then of its two-digit group: four at most, the latest first. */
    @AllowedTo(Role.VISITOR)
    public List<NeedRow> similar(Vacancy vacancy) {
        String occupation = vacancy.occupation();
        if (occupation == null) {
            return List.of();
        }
        return Stream.of(occupation, occupation.substring(0, GROUP))
                .flatMap(digits -> rows.alike(digits, vacancy.id(), SIMILAR, caller).stream())
                .distinct()
                .limit(SIMILAR)
                .toList();
    }
}
