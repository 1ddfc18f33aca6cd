package perspectiva.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.spi.SearchCard;
import perspectiva.spi.Searchable;

/** Organisations in the search of the top bar, for those who may open their records. */
@ApplicationScoped
@Transactional
class OrganisationSearch implements Searchable {

    private static final Set<String> STAFF = Set.of("staff");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Class<?> record() {
        return Organisation.class;
    }

    @Override
    public List<Stamp> stamps(long after, int most) {
        return entities.createQuery(
                        "select new perspectiva.spi.Searchable.Stamp(o.id, o.version) from Organisation o"
                                + " where o.id > :after order by o.id",
                        Stamp.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** One that was merged into another is found by that one only. */
    @Override
    public List<SearchCard> cards(List<Long> ids) {
        return entities.createQuery(
                        "select o from Organisation o where o.id in :ids and o.state = :active", Organisation.class)
                .setParameter("ids", ids)
                .setParameter("active", Organisation.State.ACTIVE)
                .setHint("eclipselink.read-only", true)
                .getResultStream()
                .map(OrganisationSearch::card)
                .toList();
    }

    private static SearchCard card(Organisation found) {
        String address = "/admin/organisation?id=" + found.id();
        return SearchCard.of(found.id(), "core.organisation.kind", found.shortName(), address)
                .hint(found.settlement() + ", " + found.inn().digits())
                .aliases(found.legalName())
                .readBy(STAFF);
    }

    @Override
    public Set<String> readsAs(Caller caller) {
        return caller.isAny(Role.ADMINISTRATOR, Role.DIRECTOR) ? STAFF : Set.of();
    }
}
