package perspectiva.training.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.core.store.Where;
import perspectiva.spi.Refused;
import perspectiva.training.course.entity.AssessmentKind;
import perspectiva.training.order.entity.StudyOrder;

/** Reads the register of orders. */
@ApplicationScoped
@Transactional
class OrderRows {

    private static final String ROW =
            """
            select new perspectiva.training.order.OrderRow(o.id, o.number, o.kind, o.issuedOn, o.award.title,
                o.sessionNumber, o.award.provider, o.signatory, o.people)
            from StudyOrder o""";

    /** The columns a list may be sorted by, by their words in the address. */
    private static final Map<String, String> SORTS = Map.of("number", "o.number", "issued", "o.issuedOn");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    private static Where where(OrderFilter filter) {
        Where where = new Where().andWords("o.soughtAs", filter.words());
        filter.wanted().ifPresent(kind -> where.and("o.kind = :kind", "kind", kind));
        return where;
    }

    /** The latest first unless another order is asked for. First which ones, which an index can say; then what they say. */
    Slice<OrderRow> page(OrderFilter filter, Paging paging) {
        Where where = where(filter);
        return Slice.of(rows(where, paging), paging, () -> count(where));
    }

    private long count(Where where) {
        return where.fill(entities.createQuery("select count(o) from StudyOrder o" + where.clause(), Long.class))
                .getSingleResult();
    }

    private List<OrderRow> rows(Where where, Paging paging) {
        List<Long> ids = where.fill(entities.createQuery(
                        "select o.id from StudyOrder o" + where.clause() + sorted(paging), Long.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, OrderRow> found = entities.createQuery(ROW + " where o.id in :ids", OrderRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(OrderRow::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static String sorted(Paging paging) {
        String column = SORTS.get(paging.sort());
        return column == null
                ? " order by o.issuedOn desc, o.id desc"
                : " order by " + column + (paging.isDescending() ? " desc" : "") + ", o.id desc";
    }

    /** In the order in which they were issued. */
    List<OrderRow> ofSession(long session) {
        return entities.createQuery(ROW + " where o.sessionId = :session order by o.id", OrderRow.class)
                .setParameter("session", session)
                .getResultList();
    }

    /** Those that name a person, the latest first. */
    List<OrderRow> naming(long person) {
        return entities.createQuery(
                        ROW + " where o.id in (select named.id from StudyOrder named join named.lines l"
                                + " where l.personId = :person) order by o.issuedOn desc, o.id desc",
                        OrderRow.class)
                .setParameter("person", person)
                .getResultList();
    }

    StudyOrder byId(long id) {
        StudyOrder order = entities.find(StudyOrder.class, id);
        if (order == null) {
            throw new Refused.NotFound();
        }
        return order;
    }

    /** The numbers of the records of its final assessment, one after the other. */
    String recordsOf(long session) {
        return String.join(
                ", ",
                entities.createQuery(
                                "select x.number from Sitting x where x.sessionId = :session and x.kind in :examined"
                                        + " and x.number is not null order by x.heldOn, x.id",
                                String.class)
                        .setParameter("session", session)
                        .setParameter("examined", EnumSet.of(AssessmentKind.PRACTICAL, AssessmentKind.FINAL))
                        .getResultList());
    }

    /** Who signed the institution's latest order; empty when there is none. */
    String signatoryOf(long institution) {
        return entities.createQuery(
                        "select o.signatory from StudyOrder o where o.award.providerId = :institution order by o.id desc",
                        String.class)
                .setParameter("institution", institution)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse("");
    }
}
