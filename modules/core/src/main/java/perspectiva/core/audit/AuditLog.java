package perspectiva.core.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
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
            " from AuditEntry e where lower(e.actor) like :typed escape '!' or lower(e.subject) like :typed escape '!'"
                    + " or lower(e.detail) like :typed escape '!'";

    private static final int BATCH = 500;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Entries whose actor, subject or detail holds what was typed, the latest first. */
    @AllowedTo({Role.ADMINISTRATOR, Role.COUNCIL})
    public Slice<AuditEntry> search(String typed, Paging paging) {
        String pattern = SearchText.containing(typed);
        TypedQuery<AuditEntry> rows = entities.createQuery("select e" + MATCHES + " order by e.number desc", AuditEntry.class)
                .setParameter("typed", pattern)
                .setHint("eclipselink.read-only", true)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size());
        long total = entities.createQuery("select count(e)" + MATCHES, Long.class)
                .setParameter("typed", pattern)
                .getSingleResult();
        return new Slice<>(rows.getResultList(), total, paging);
    }

    /** The number of the first entry that was changed, or that follows a removed one; nought when the chain is whole. */
    @AllowedTo({Role.ADMINISTRATOR, Role.COUNCIL})
    public long firstBroken() {
        String before = AuditEntry.START;
        long expected = 1;
        while (true) {
            List<AuditEntry> batch = from(expected);
            for (AuditEntry entry : batch) {
                if (entry.number() != expected || !entry.follows(before)) {
                    return expected;
                }
                before = entry.hash();
                expected++;
            }
            if (batch.size() < BATCH) {
                return 0;
            }
            entities.clear();
        }
    }

    private List<AuditEntry> from(long number) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.number >= :from order by e.number", AuditEntry.class)
                .setParameter("from", number)
                .setHint("eclipselink.read-only", true)
                .setMaxResults(BATCH)
                .getResultList();
    }
}
