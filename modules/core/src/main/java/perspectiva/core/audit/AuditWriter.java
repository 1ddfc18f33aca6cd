package perspectiva.core.audit;

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

/**
 * Adds acts to the end of the chain over the transaction's own connection.
 *
 * <p>Why not JPA: this runs when the transaction is about to end, where the persistence context may have written its changes
 * already and would write them a second time.
 */
final class AuditWriter {

    private static final String INSERT =
            "insert into core_audit (entry_no, happened_at, actor_id, actor_name, action, subject,"
                    + " detail, previous_hash, entry_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;

    AuditWriter(Connection connection) {
        this.connection = connection;
    }

    void append(List<Act> acts) throws SQLException {
        AuditHead head = lockedHead();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Act act : acts) {
                insert(insert, head.append(act), act);
            }
        }
        move(head);
    }

    /** An update locks the row until the end of the transaction on both databases; a reading for update does not on Derby. */
    private AuditHead lockedHead() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update core_audit_head set last_number = last_number where id = 1");
            try (ResultSet found =
                    statement.executeQuery("select last_number, last_hash from core_audit_head where id = 1")) {
                if (!found.next()) {
                    throw new SQLException("The end of the audit chain is missing");
                }
                return new AuditHead(found.getLong(1), found.getString(2));
            }
        }
    }

    private static void insert(PreparedStatement insert, AuditEntry entry, Act act) throws SQLException {
        insert.setLong(1, entry.number());
        insert.setTimestamp(2, Timestamp.valueOf(LocalDateTime.ofInstant(act.at(), ZoneOffset.UTC)));
        insert.setObject(3, act.actorId(), Types.BIGINT);
        insert.setString(4, act.actor());
        insert.setString(5, act.action());
        insert.setString(6, act.subject());
        insert.setString(7, act.detail());
        insert.setString(8, entry.previous());
        insert.setString(9, entry.hash());
        insert.executeUpdate();
    }

    private void move(AuditHead head) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update core_audit_head set last_number = ?, last_hash = ? where id = 1")) {
            update.setLong(1, head.last());
            update.setString(2, head.hash());
            update.executeUpdate();
        }
    }
}
