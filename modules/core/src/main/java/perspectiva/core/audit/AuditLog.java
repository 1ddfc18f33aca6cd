package perspectiva.core.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import perspectiva.core.search.SearchText;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Role;

/** The audit log as administrators and the Council read it. */
@Boundary
public class AuditLog {

    private static final String MATCHES =
            " from AuditEntry e where (lower(e.actor) like :typed escape '!' or lower(e.subject) like :typed escape '!'"
                    + " or lower(e.detail) like :typed escape '!')";

    private static final int BATCH = 500;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Audit audit;

    /** Entries whose actor, subject or detail holds what was typed, the latest first. */
    @AllowedTo({Role.ADMINISTRATOR, Role.COUNCIL})
    public Slice<AuditEntry> search(String typed, Paging paging) {
        String pattern = SearchText.containing(typed);
        TypedQuery<AuditEntry> rows = entities.createQuery(
                        "select e" + MATCHES + " order by e.number desc", AuditEntry.class)
                .setParameter("typed", pattern)
                .setHint("eclipselink.read-only", true)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size());
        long total = entities.createQuery("select count(e)" + MATCHES, Long.class)
                .setParameter("typed", pattern)
                .getSingleResult();
        return new Slice<>(rows.getResultList(), total, paging);
    }

    /**
     * All of them, read in portions: for a table that is taken away, which the log holds from then on. Those written meanwhile
     * are not in it. The Council controls the use of money and needs the log on its own desk, too.
     */
    @AllowedTo({Role.ADMINISTRATOR, Role.COUNCIL})
    public Stream<AuditEntry> all(String typed) {
        String pattern = SearchText.containing(typed);
        long end = end().last();
        audit.note("core.audit.taken", "", typed == null ? "" : typed);
        return LongStream.iterate(end, last -> last > 0, last -> last - BATCH)
                .mapToObj(last -> upTo(last, pattern))
                .flatMap(List::stream);
    }

    /** By their numbers, which have no gaps: the last portion is read as fast as the first, on Derby too. */
    private List<AuditEntry> upTo(long last, String pattern) {
        return entities.createQuery(
                        "select e" + MATCHES + " and e.number between :first and :last order by e.number desc",
                        AuditEntry.class)
                .setParameter("typed", pattern)
                .setParameter("first", last - BATCH + 1)
                .setParameter("last", last)
                .setHint("eclipselink.read-only", true)
                .getResultList();
    }

    private AuditHead end() {
        AuditHead end = entities.find(AuditHead.class, 1);
        entities.refresh(end);
        return end;
    }

    /** The number of the first entry that was changed, or that was removed or follows a removed one; nought when the chain is whole. */
    @AllowedTo({Role.ADMINISTRATOR, Role.COUNCIL})
    public long firstBroken() {
        AuditHead end = end();
        String before = AuditEntry.START;
        for (long first = 1; first <= end.last(); first += BATCH) {
            List<AuditEntry> batch = batch(first, end.last());
            for (int i = 0; i < batch.size(); i++) {
                AuditEntry entry = batch.get(i);
                if (entry.number() != first + i || !entry.follows(before)) {
                    return first + i;
                }
                before = entry.hash();
            }
            if (batch.size() < Math.min(BATCH, end.last() - first + 1)) {
                return first + batch.size();
            }
        }
        return end.isSealedBy(before) ? 0 : end.last();
    }

    /** What is added after the end was read is checked next time. */
    private List<AuditEntry> batch(long first, long last) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.number between :first and :last order by e.number",
                        AuditEntry.class)
                .setParameter("first", first)
                .setParameter("last", Math.min(last, first + BATCH - 1))
                .setHint("eclipselink.read-only", true)
                .getResultList();
    }
}
