package perspectiva.core.records;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import javax.sql.DataSource;

/**
 * Opens a series before its first number, outside the transaction that wants one: of two who come first at once, the second
 * finds it open.
 */
@ApplicationScoped
class SeriesOpening {

    /** What both databases say of a key that is taken. */
    private static final String TAKEN = "23505";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Transactional(TxType.NOT_SUPPORTED)
    public void open(String name) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into core_series (name, last_number) values (?, 0)")) {
            insert.setString(1, name);
            insert.executeUpdate();
        } catch (SQLException failed) {
            if (!TAKEN.equals(failed.getSQLState()) && !(failed instanceof SQLIntegrityConstraintViolationException)) {
                throw new IllegalStateException("The series " + name + " cannot be opened", failed);
            }
        }
    }
}
