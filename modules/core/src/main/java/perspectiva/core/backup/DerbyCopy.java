package perspectiva.core.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import perspectiva.core.store.JdbcSource;

/**
 * Derby keeps no older versions of its rows: whoever reads all tables in one transaction locks everybody out of them. Its own
 * online copy holds nobody up, and is then read in peace as a database of its own.
 */
final class DerbyCopy implements Snapshot {

    private final Path folder;
    private final JdbcSource source;
    private final Connection connection;

    private DerbyCopy(Path folder, String user) throws SQLException {
        this.folder = folder;
        this.source = new JdbcSource();
        source.setUrl("jdbc:derby:" + folder);
        source.setUser(user);
        this.connection = source.getConnection();
        connection.setAutoCommit(false);
    }

    static DerbyCopy of(Connection original, Path workplace) throws SQLException, IOException {
        Folders.delete(workplace);
        try (original;
                CallableStatement copy = original.prepareCall("call syscs_util.syscs_backup_database(?)")) {
            copy.setString(1, workplace.toString());
            copy.execute();
            String name = original.getMetaData().getURL().replaceFirst("^jdbc:derby:(memory:)?", "");
            String last = name.replaceFirst(";.*", "").replaceAll("/+$", "").replaceFirst(".*[/\\\\]", "");
            return new DerbyCopy(workplace.resolve(last), original.getMetaData().getUserName());
        }
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException, IOException {
        try (connection) {
            connection.rollback();
        }
        source.setUrl("jdbc:derby:" + folder + ";shutdown=true");
        try (Connection never = source.getConnection()) {
            throw new SQLException("The copy " + folder + " was not closed");
        } catch (SQLException closed) {
            if (!"08006".equals(closed.getSQLState())) {
                throw closed;
            }
        }
        Folders.delete(folder.getParent());
    }
}
