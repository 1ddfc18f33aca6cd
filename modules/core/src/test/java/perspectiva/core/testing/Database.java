package perspectiva.core.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
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

        /** Derby copies only what lies on the disk. */
        @Override
        void keep(String name, DataSource template) {
            execute(template, "call syscs_util.syscs_backup_database('" + KEPT + "')");
        }

        @Override
        DataSource copy(String name, String template) {
            String address = "jdbc:derby:memory:" + name;
            execute(source(address + ";createFrom=" + KEPT.resolve(template), "portal"), "values 1");
            return source(address, "portal");
        }
    },
    POSTGRESQL {
        @Override
        DataSource empty(String name) {
            return created(name, "");
        }

        @Override
        void keep(String name, DataSource template) {
            // PostgreSQL copies a database that nobody is connected to.
        }

        @Override
        DataSource copy(String name, String template) {
            return created(name, " template " + template);
        }

        private DataSource created(String name, String how) {
            try {
                execute(Postgres.shared().getPostgresDatabase(), "create database " + name + how);
                return source(Postgres.shared().getJdbcUrl("postgres", name), "postgres");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    };

    private static final Path KEPT = Path.of("target/derby").toAbsolutePath();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Templates templates = new Templates(this);

    abstract DataSource empty(String name);

    /** From now on it is copied and not touched. */
    abstract void keep(String name, DataSource template);

    abstract DataSource copy(String name, String template);

    /** A fresh database with nothing in it. */
    public DataSource empty() {
        return empty(next());
    }

    /** A fresh store with the tables of these modules, in this order. */
    public Store open(String... modules) {
        return new Store(copy(next(), templates.of(List.of(modules))), List.of(modules));
    }

    private static String next() {
        return "test" + COUNT.incrementAndGet();
    }

    private static void execute(DataSource source, String what) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(what);
        } catch (SQLException failed) {
            throw new IllegalStateException(what, failed);
        }
    }

    static DataSource source(String url, String user) {
        JdbcSource source = new JdbcSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword("portal");
        return source;
    }
}
