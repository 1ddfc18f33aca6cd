package perspectiva.core.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import perspectiva.core.store.JdbcSource;

/**
 * The databases the portal runs on. Use it so:
 *
 * <pre>
 * &#64;ParameterizedTest
 * &#64;EnumSource
 * void a_need_is_stored(Database database) {
 *     try (Store store = database.open("core", "needs")) {
 *         long id = store.in(entities -> ...);
 *     }
 * }
 * </pre>
 */
public enum Database {
    DERBY {
        @Override
        DataSource empty(String name) {
            return source("jdbc:derby:memory:" + name + ";create=true", "portal");
        }
    },
    POSTGRESQL {
        @Override
        DataSource empty(String name) {
            try (Connection connection = Postgres.shared().getPostgresDatabase().getConnection()) {
                connection.createStatement().execute("create database " + name);
            } catch (SQLException | IOException failed) {
                throw new IllegalStateException("PostgreSQL", failed);
            }
            try {
                return source(Postgres.shared().getJdbcUrl("postgres", name), "postgres");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    abstract DataSource empty(String name);

    /** A fresh database with nothing in it. */
    public DataSource empty() {
        return empty("test" + COUNT.incrementAndGet());
    }

    /** A fresh store with the tables of these modules, in this order. */
    public Store open(String... modules) {
        return new Store(empty(), modules);
    }

    static DataSource source(String url, String user) {
        JdbcSource source = new JdbcSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword("portal");
        return source;
    }
}
