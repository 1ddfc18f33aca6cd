package perspectiva.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.core.store.Where;
import perspectiva.spi.Refused;
import perspectiva.training.certificate.entity.Certificate;
import perspectiva.training.certificate.entity.CertificateState;
import perspectiva.training.certificate.entity.FrdoStatus;
import perspectiva.training.certificate.entity.Standing;
import perspectiva.training.certificate.entity.VerificationCode;

/** Reads the register. */
@ApplicationScoped
@Transactional
class CertificateRows {

    private static final String ROW =
            """
            select new perspectiva.training.certificate.CertificateRow(c.id, c.number, c.holder, c.award.title,
                c.award.document, c.award.hours, c.award.provider, c.award.startsOn, c.award.endsOn, c.issuedOn,
                c.validUntil, c.state, c.frdo)
            from Certificate c where c.id in :ids""";

    /** The columns a list may be sorted by, by their words in the address. */
    private static final Map<String, String> SORTS =
            Map.of("number", "c.number", "issued", "c.issuedOn", "until", "c.validUntil");

    /** Rows read at once when everything is wanted. */
    private static final int PORTION = 500;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    private static Where where(CertificateFilter filter) {
        Where where = new Where();
        if (!filter.words().isEmpty()) {
            where.and("c.soughtAs like :words", "words", Typed.pattern(filter.words()));
        }
        filter.session().ifPresent(session -> where.and("c.sessionId = :session", "session", session));
        CertificateFilter.documentOf(filter.document())
                .ifPresent(kind -> where.and("c.award.document = :document", "document", kind));
        CertificateFilter.frdoOf(filter.frdo()).ifPresent(frdo -> where.and("c.frdo = :frdo", "frdo", frdo));
        CertificateFilter.standingOf(filter.standing()).ifPresent(standing -> stand(where, standing));
        return where;
    }

    /** The same rule as {@link Standing#of}. */
    private static void stand(Where where, Standing standing) {
        switch (standing) {
            case REVOKED -> where.and("c.state = :state", "state", CertificateState.REVOKED);
            case SUPERSEDED -> where.and("c.state = :state", "state", CertificateState.SUPERSEDED);
            case EXPIRED ->
                where.and("c.state = :state", "state", CertificateState.ISSUED)
                        .and("c.validUntil < :today", "today", Now.today());
            case VALID ->
                where.and("c.state = :state", "state", CertificateState.ISSUED)
                        .and("(c.validUntil is null or c.validUntil >= :today)", "today", Now.today());
        }
    }

    /** The latest first unless another order is asked for. First which ones, which an index can say; then what they say. */
    Slice<CertificateRow> page(CertificateFilter filter, Paging paging) {
        Where where = where(filter);
        return Slice.of(rows(where, paging), paging, () -> count(where));
    }

    private long count(Where where) {
        return where.fill(entities.createQuery("select count(c) from Certificate c" + where.clause(), Long.class))
                .getSingleResult();
    }

    private List<CertificateRow> rows(Where where, Paging paging) {
        List<Long> ids = where.fill(entities.createQuery(
                        "select c.id from Certificate c" + where.clause() + order(paging), Long.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, CertificateRow> found = entities.createQuery(ROW, CertificateRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(CertificateRow::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static String order(Paging paging) {
        String column = SORTS.get(paging.sort());
        if (column == null) {
            return " order by c.issuedOn desc, c.id desc";
        }
        return " order by " + column + (paging.isDescending() ? " desc" : "") + ", c.id desc";
    }

    /** Everything wanted, read in portions: for tables that people take away. */
    Stream<CertificateRow> all(CertificateFilter filter, Paging order) {
        Where where = where(filter);
        return IntStream.iterate(1, page -> page + 1)
                .mapToObj(page -> rows(where, new Paging(page, PORTION, order.sort(), order.isDescending())))
                .takeWhile(portion -> !portion.isEmpty())
                .flatMap(List::stream);
    }

    Certificate byId(long id) {
        Certificate certificate = entities.find(Certificate.class, id);
        if (certificate == null) {
            throw new Refused.NotFound();
        }
        return certificate;
    }

    /** Held until the transaction ends. @param version as it was when the caller opened it */
    Certificate held(long id, int version) {
        Certificate certificate = entities.find(Certificate.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (certificate == null) {
            throw new Refused.NotFound();
        }
        if (certificate.version() != version) {
            throw new Refused.ChangedMeanwhile();
        }
        return certificate;
    }

    Optional<Certificate> byCode(VerificationCode code) {
        return entities.createQuery("select c from Certificate c where c.code = :code", Certificate.class)
                .setParameter("code", code.plain())
                .getResultStream()
                .findFirst();
    }

    /** Those that are there. */
    List<Certificate> byCodes(Collection<VerificationCode> codes) {
        return codes.isEmpty()
                ? List.of()
                : entities.createQuery("select c from Certificate c where c.code in :codes", Certificate.class)
                        .setParameter(
                                "codes",
                                codes.stream().map(VerificationCode::plain).toList())
                        .getResultList();
    }

    /** What was issued in its place. */
    Optional<Certificate> insteadOf(long id) {
        return entities.createQuery("select c from Certificate c where c.replaces = :id", Certificate.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** A session's documents the federal register still waits for. */
    List<Certificate> due(long session) {
        return entities.createQuery(
                        "select c from Certificate c where c.sessionId = :session and c.frdo = :due order by c.id",
                        Certificate.class)
                .setParameter("session", session)
                .setParameter("due", FrdoStatus.DUE)
                .getResultList();
    }

    /** Somebody's own, the latest first. */
    List<Certificate> of(long person) {
        return entities.createQuery(
                        "select c from Certificate c where c.personId = :person order by c.issuedOn desc, c.id desc",
                        Certificate.class)
                .setParameter("person", person)
                .getResultList();
    }
}
