package perspectiva.core.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;

/**
 * Adds entries to the end of the audit chain, in the running transaction.
 *
 * <p>By JDBC and not by the persistence context: it is called when the transaction is about to succeed, where the context may
 * have written its changes already and would write them a second time.
 */
@ApplicationScoped
class AuditChain {

    /** A change that changes nothing: it only makes other writers wait, in the same way in every database. */
    private static final String HOLD = "update core_audit_head set last_number = last_number where id = 1";

    private static final String READ = "select last_number, last_hash from core_audit_head where id = 1";

    private static final String ADVANCE = "update core_audit_head set last_number = ?, last_hash = ? where id = 1";

    private static final String ADD = "insert into core_audit (entry_no, happened_at, actor_id, actor_name, action, subject,"
            + " detail, previous_hash, entry_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    void append(List<Act> acts) {
        try (Connection connection = database.getConnection()) {
            AuditHead head = hold(connection);
            try (PreparedStatement add = connection.prepareStatement(ADD)) {
                for (Act act : acts) {
                    fill(add, head.append(act));
                    add.executeUpdate();
                }
            }
            advance(connection, head);
        } catch (SQLException failed) {
            throw new IllegalStateException("The audit log cannot be written", failed);
        }
    }

    private static AuditHead hold(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(HOLD);
            try (ResultSet row = statement.executeQuery(READ)) {
                row.next();
                return new AuditHead(row.getLong(1), row.getString(2));
            }
        }
    }

    private static void advance(Connection connection, AuditHead head) throws SQLException {
        try (PreparedStatement advance = connection.prepareStatement(ADVANCE)) {
            advance.setLong(1, head.last());
            advance.setString(2, head.hash());
            advance.executeUpdate();
        }
    }

    private static void fill(PreparedStatement add, AuditEntry entry) throws SQLException {
        add.setLong(1, entry.number());
        add.setTimestamp(2, Timestamp.valueOf(LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC)));
        add.setObject(3, entry.actorId(), Types.BIGINT);
        add.setString(4, entry.actor());
        add.setString(5, entry.action());
        add.setString(6, entry.subject());
        add.setString(7, entry.detail());
        add.setString(8, entry.previous());
        add.setString(9, entry.hash());
    }
}
