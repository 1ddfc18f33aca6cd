package perspectiva.core.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The table of what belongs to what. Written by hand-made statements: ESCO alone brings more than a hundred thousand rows
 * that nobody ever edits.
 */
@ApplicationScoped
class Links {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** In the caller's transaction. Links that are there already stay as they are. */
    void add(long edition, List<Link> links) {
        entities.flush();
        try (PreparedStatement insert = connection()
                .prepareStatement(
                        "insert into core_code_link (edition_id, from_code, kind, to_code) values (?, ?, ?, ?)")) {
            for (Link link : links) {
                insert.setLong(1, edition);
                insert.setString(2, link.from());
                insert.setString(3, link.kind().name());
                insert.setString(4, link.to());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException unwritten) {
            throw new IllegalStateException("Links of codes cannot be written", unwritten);
        }
    }

    /** Takes away what earlier editions of the list said, of those kinds the edition speaks of itself. */
    void replaceEarlier(Edition edition, Set<Link.Kind> kinds) {
        if (kinds.isEmpty()) {
            return;
        }
        String words = kinds.stream().map(kind -> "'" + kind.name() + "'").collect(Collectors.joining(", "));
        entities.createNativeQuery("delete from core_code_link where kind in (" + words + ") and edition_id in"
                        + " (select e.id from core_code_edition e where e.code_list = ?1 and e.id < ?2)")
                .setParameter(1, edition.list().name())
                .setParameter(2, edition.id())
                .executeUpdate();
    }

    /** The codes these codes lead to, those that most of them lead to first. */
    @SuppressWarnings("unchecked")
    List<String> from(List<String> codes, Link.Kind kind, int limit) {
        if (codes.isEmpty()) {
            return List.of();
        }
        String marks =
                IntStream.range(0, codes.size()).mapToObj(i -> "?" + (i + 2)).collect(Collectors.joining(", "));
        Query query = entities.createNativeQuery("select l.to_code, count(distinct l.from_code) from core_code_link l"
                        + " where l.kind = ?1 and l.from_code in (" + marks + ") group by l.to_code order by 2 desc, 1")
                .setParameter(1, kind.name())
                .setMaxResults(limit);
        for (int i = 0; i < codes.size(); i++) {
            query.setParameter(i + 2, codes.get(i));
        }
        return ((List<Object[]>) query.getResultList())
                .stream().map(row -> (String) row[0]).toList();
    }

    private Connection connection() {
        return entities.unwrap(Connection.class);
    }
}
