package perspectiva.core.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import perspectiva.core.documents.Document.State;
import perspectiva.spi.Refused;

/** Where documents are looked up. Works in its caller's transaction. */
@ApplicationScoped
class DocumentRows {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Those of one record in one of these states, the latest first. */
    List<Document> of(String kind, long record, Set<State> states) {
        return entities.createQuery(
                        "select d from Document d where d.kind = :kind and d.recordId = :record and d.state in :states"
                                + " order by d.id desc",
                        Document.class)
                .setParameter("kind", kind)
                .setParameter("record", record)
                .setParameter("states", states)
                .getResultList();
    }

    /** The one with this content that is attached to the record. */
    Optional<Document> same(String kind, long record, String sha256) {
        return entities.createQuery(
                        "select d from Document d where d.kind = :kind and d.recordId = :record and d.sha256 = :sha256"
                                + " and d.place = 0",
                        Document.class)
                .setParameter("kind", kind)
                .setParameter("record", record)
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst();
    }

    Document byId(long id) {
        Document found = entities.find(Document.class, id);
        if (found == null) {
            throw new Refused.NotFound();
        }
        return found;
    }

    /** For the caller alone until the transaction ends. */
    Document locked(long id) {
        Document found = entities.find(Document.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new Refused.NotFound();
        }
        return found;
    }

    /** Two who attach to one record at once come one after the other, from its second paper on: its first stands for it. */
    void hold(String kind, long record) {
        Long first = entities.createQuery(
                        "select min(d.id) from Document d where d.kind = :kind and d.recordId = :record", Long.class)
                .setParameter("kind", kind)
                .setParameter("record", record)
                .getSingleResult();
        if (first != null) {
            entities.find(Document.class, first, LockModeType.PESSIMISTIC_WRITE);
        }
    }

    void add(Document fresh) {
        entities.persist(fresh);
        entities.flush();
    }

    /** What all files together take. */
    long bytes() {
        Long sum = entities.createQuery("select sum(d.bytes) from Document d where d.storedAs is not null", Long.class)
                .getSingleResult();
        return sum == null ? 0 : sum;
    }

    boolean isOwned(String storedAs) {
        return entities.createQuery("select count(d) from Document d where d.storedAs = :name", Long.class)
                        .setParameter("name", storedAs)
                        .getSingleResult()
                > 0;
    }

    /** Those that have a file after this number, in the order of their numbers. */
    List<Document> stored(long after, int most) {
        return entities.createQuery(
                        "select d from Document d where d.id > :after and d.storedAs is not null order by d.id",
                        Document.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .setHint("eclipselink.read-only", true)
                .getResultList();
    }

    /** Those of one record that have a file, attached or removed. */
    List<Document> storedOf(String kind, long record) {
        return entities.createQuery(
                        "select d from Document d where d.kind = :kind and d.recordId = :record"
                                + " and d.storedAs is not null",
                        Document.class)
                .setParameter("kind", kind)
                .setParameter("record", record)
                .getResultList();
    }

    List<Document> removedBefore(Instant moment) {
        return entities.createQuery(
                        "select d from Document d where d.state = :removed and d.removedAt < :moment", Document.class)
                .setParameter("removed", State.REMOVED)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** The records of this kind that have papers, in portions of at most so many. */
    List<List<Long>> recordsWithFiles(String kind, int portion) {
        List<Long> all = entities.createQuery(
                        "select distinct d.recordId from Document d where d.kind = :kind and d.storedAs is not null",
                        Long.class)
                .setParameter("kind", kind)
                .getResultList();
        return IntStream.iterate(0, from -> from < all.size(), from -> from + portion)
                .mapToObj(from -> all.subList(from, Math.min(from + portion, all.size())))
                .toList();
    }

    /** How many have a file. */
    long count() {
        return entities.createQuery("select count(d) from Document d where d.storedAs is not null", Long.class)
                .getSingleResult();
    }
}
