package perspectiva.core.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The database as it was at one moment, while others go on writing. */
interface Snapshot extends AutoCloseable {

    /** Reads that moment and nothing later. */
    Connection connection();

    @Override
    void close() throws SQLException, IOException;

    /**
     * @param workplace an empty place on the disk, for a database that can only be held still by copying it
     */
    static Snapshot of(DataSource database, Path workplace) throws SQLException, IOException {
        Connection connection = database.getConnection();
        try {
            return connection.getMetaData().getDatabaseProductName().contains("Derby")
                    ? DerbyCopy.of(connection, workplace)
                    : new OneTransaction(connection);
        } catch (SQLException | IOException failed) {
            connection.close();
            throw failed;
        }
    }
}
