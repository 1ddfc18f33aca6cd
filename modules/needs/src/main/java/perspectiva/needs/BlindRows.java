package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import perspectiva.core.people.Organisation;
import perspectiva.core.store.Counts;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Where;

/** Reads what the demand board shows: open needs, a page at a time, and the crowds their figures hide in. */
@ApplicationScoped
@Transactional
class BlindRows {

    private static final String ROW =
            """
            select n.id, n.form.occupation, n.employerId, n.employerName, n.form.posts, n.filled, n.form.startWanted,
                n.form.shift, n.form.namedToTrainers
            from Need n""";

    private static final int SETTLEMENT_LEAST = 3;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    private final Counts<Where> counts = new Counts<>();

    List<BlindRow> page(BlindFilter filter, Paging paging) {
        String order = paging.sort().equals("start")
                ? " order by n.form.startWanted" + (paging.isDescending() ? " desc" : "") + ", n.id desc"
                : " order by n.postedAt desc, n.id desc";
        Where where = wanted(filter);
        return where.fill(entities.createQuery(ROW + where.clause() + order, Object[].class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultStream()
                .map(BlindRow::of)
                .toList();
    }

    long count(BlindFilter filter) {
        return counts.of(wanted(filter), where -> where.fill(
                        entities.createQuery("select count(n) from Need n" + where.clause(), Long.class))
                .getSingleResult());
    }

    List<BlindRow> byId(long id) {
        return byIds(Set.of(id));
    }

    List<BlindRow> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Where where = wanted(BlindFilter.ALL).and("n.id in :ids", "ids", Set.copyOf(ids));
        return where.fill(entities.createQuery(ROW + where.clause(), Object[].class))
                .getResultStream()
                .map(BlindRow::of)
                .toList();
    }

    /** What is offered now: what has run out may still be waiting for the portal to take it down. */
    private Where wanted(BlindFilter filter) {
        Where where = StageWords.at("open").and("n.validUntil >= :today", "today", Now.today());
        int number = 0;
        StringBuilder any = new StringBuilder();
        for (String code : filter.occupations()) {
            any.append(any.isEmpty() ? "(" : " or ")
                    .append("n.form.occupation like :code")
                    .append(number);
            where.values().put("code" + number++, code + "%");
        }
        if (!any.isEmpty()) {
            where.and(any + ")");
        }
        if (!filter.skills().isEmpty()) {
            where.and("n.id in (select s.needId from NeedSkill s where s.skill in :skills)", "skills", filter.skills());
        }
        if (!filter.settlement().isEmpty()) {
            where.and(
                    "n.employerId in (select o.id from Organisation o where o.settlement = :settlement)",
                    "settlement",
                    settlements().contains(filter.settlement()) ? filter.settlement() : "");
        }
        return where;
    }

    /** By occupation, who wants its people now. */
    Map<String, Crowd> crowds(Collection<String> occupations) {
        Map<String, Crowd> crowds = new HashMap<>();
        if (occupations.isEmpty()) {
            return crowds;
        }
        TypedQuery<Object[]> query = entities.createQuery(
                        """
                        select n.form.occupation, n.employerId, sum(n.form.posts), sum(n.filled) from Need n
                        where n.open = 1 and n.validUntil >= :today and n.form.occupation in :codes
                        group by n.form.occupation, n.employerId""",
                        Object[].class)
                .setParameter("today", Now.today())
                .setParameter("codes", Set.copyOf(occupations));
        for (Object[] row : query.getResultList()) {
            long free = ((Number) row[2]).longValue() - ((Number) row[3]).longValue();
            crowds.merge((String) row[0], Crowd.NOBODY.with(free), (known, one) -> known.with(free));
        }
        return crowds;
    }

    /** Those with so many enterprises that their names give none away. */
    Set<String> settlements() {
        return new HashSet<>(entities.createQuery(
                        """
                        select o.settlement from Organisation o where o.state = :active and o.kind = :enterprise
                        group by o.settlement having count(o) >= :least""",
                        String.class)
                .setParameter("active", Organisation.State.ACTIVE)
                .setParameter("enterprise", Organisation.Kind.ENTERPRISE)
                .setParameter("least", (long) SETTLEMENT_LEAST)
                .getResultList());
    }

    /** Where each of these employers is. */
    Map<Long, String> places(Collection<Long> employers) {
        Map<Long, String> places = new HashMap<>();
        if (!employers.isEmpty()) {
            entities.createQuery("select o.id, o.settlement from Organisation o where o.id in :ids", Object[].class)
                    .setParameter("ids", Set.copyOf(employers))
                    .getResultList()
                    .forEach(row -> places.put((Long) row[0], (String) row[1]));
        }
        return places;
    }
}
