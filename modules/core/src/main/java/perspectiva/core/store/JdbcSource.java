package perspectiva.core.store;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Opens connections to whichever database the address names. The server pools what this opens.
 *
 * <p>Why not the drivers' own data sources: each is set up differently (Derby takes a name, PostgreSQL an address), and the
 * server cannot load plain drivers that lie in the application.
 */
public class JdbcSource implements DataSource {

    private static final Map<String, String> DRIVERS = Map.of(
            "jdbc:derby:", "org.apache.derby.iapi.jdbc.AutoloadedDriver",
            "jdbc:postgresql:", "org.postgresql.Driver");

    private String url;
    private String user;
    private String password;
    private volatile Driver driver;

    public void setUrl(String url) {
        this.url = url;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(user, password);
    }

    @Override
    public Connection getConnection(String asUser, String withPassword) throws SQLException {
        Properties properties = new Properties();
        if (asUser != null) {
            properties.setProperty("user", asUser);
        }
        if (withPassword != null) {
            properties.setProperty("password", withPassword);
        }
        Connection connection = driver().connect(url, properties);
        if (connection == null) {
            throw new SQLException("The driver does not accept the address " + url);
        }
        return connection;
    }

    private Driver driver() throws SQLException {
        if (driver == null) {
            driver = load();
        }
        return driver;
    }

    private Driver load() throws SQLException {
        String name = DRIVERS.entrySet().stream()
                .filter(known -> url != null && url.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new SQLException("perspectiva.db.url must start with one of " + DRIVERS.keySet()));
        try {
            return (Driver) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException missing) {
            throw new SQLException("The database driver " + name + " is missing", missing);
        }
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // The server's log takes what there is to say.
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // The pool has its own.
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(JdbcSource.class.getPackageName());
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("Not a " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
