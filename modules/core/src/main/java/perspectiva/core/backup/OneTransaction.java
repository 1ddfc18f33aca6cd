package perspectiva.core.backup;

import java.sql.Connection;
import java.sql.SQLException;

/** PostgreSQL shows a repeatable-read transaction the moment of its first question, and nobody waits for it. */
final class OneTransaction implements Snapshot {

    private final Connection connection;
    private final int isolationBefore;

    OneTransaction(Connection connection) throws SQLException {
        this.connection = connection;
        this.isolationBefore = connection.getTransactionIsolation();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
    }

    @Override
    public Connection connection() {
        return connection;
    }

    /** The connection goes back to the pool as it came. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(isolationBefore);
        }
    }
}
