package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import perspectiva.core.people.Organisation;
import perspectiva.core.start.Settings;
import perspectiva.needs.entity.Need;
import perspectiva.spi.Caller;

/** Reads published needs with their employers, in portions: three queries each, however long the list. */
@ApplicationScoped
@Transactional
class NationalVacancies {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    NeedRows rows;

    @Inject
    Settings settings;

    /** The newest before this record number. */
    List<NationalVacancy> before(NeedFilter filter, long record, int most, Caller caller) {
        List<Need> needs = rows.advertised(filter, record, most, caller);
        Map<Long, Organisation> employers =
                employers(needs.stream().map(Need::employerId).distinct().toList());
        return needs.stream()
                .map(need -> new NationalVacancy(
                        need, employers.get(need.employerId()), settings.address() + "/needs/vacancy?id=" + need.id()))
                .toList();
    }

    private Map<Long, Organisation> employers(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select o from Organisation o where o.id in :ids", Organisation.class)
                        .setParameter("ids", ids)
                        .setHint("eclipselink.read-only", true)
                        .getResultStream()
                        .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }
}
