package perspectiva.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import perspectiva.core.store.Paging;
import perspectiva.spi.Caller;
import perspectiva.spi.Found;
import perspectiva.spi.Role;
import perspectiva.spi.SearchProvider;

/** Organisations in the search of the top bar, for those who may open their records. */
@ApplicationScoped
class OrganisationSearch implements SearchProvider {

    @Inject
    Organisations organisations;

    @Override
    public List<Found> search(String typed, Caller caller, int limit) {
        if (!caller.isAny(Role.ADMINISTRATOR, Role.DIRECTOR)) {
            return List.of();
        }
        return organisations.search(typed, new Paging(1, limit, "", false)).rows().stream()
                .map(found -> new Found(
                        "core.organisation.kind",
                        found.shortName(),
                        found.settlement() + ", " + found.inn().digits(),
                        "/admin/organisation?id=" + found.id()))
                .toList();
    }
}
