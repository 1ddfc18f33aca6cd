package perspectiva.core.testing;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;

/** An empty database with the tables and the entities of some modules. */
public final class Store implements AutoCloseable {

    /** Kept, since the log manager forgets loggers nobody holds. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private static final Logger POOL = Logger.getLogger("com.zaxxer.hikari");

    /** More than any test has threads. */
    private static final int MOST_AT_ONCE = 64;

    static {
        POOL.setLevel(Level.SEVERE);
        FLYWAY.setLevel(Level.SEVERE);
    }

    private final HikariDataSource connections = new HikariDataSource();
    private final EntityManagerFactory factory;

    /** @param source has the tables of these modules */
    Store(DataSource source, List<String> modules) {
        // As the server does: every read that is not to be changed takes a connection of its own, and for PostgreSQL to
        // open one
        // is to start a process and to check a password.
        connections.setDataSource(source);
        connections.setMinimumIdle(0);
        connections.setMaximumPoolSize(MOST_AT_ONCE);
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        List<String> entities = modules.stream()
                .flatMap(module -> Entities.of(module, loader).stream())
                .toList();
        factory = new PersistenceProvider()
                .createContainerEntityManagerFactory(
                        new Unit(connections, entities, loader),
                        Map.of(
                                "eclipselink.weaving", "false",
                                "eclipselink.logging.level", "OFF",
                                "eclipselink.session-name", UUID.randomUUID().toString()));
    }

    /** Does the work in a transaction of its own, with an entity manager that knows nothing yet. */
    public <T> T in(Function<EntityManager, T> work) {
        EntityManager entities = factory.createEntityManager();
        try {
            entities.getTransaction().begin();
            T result = work.apply(entities);
            entities.getTransaction().commit();
            return result;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }

    public void run(Consumer<EntityManager> work) {
        in(entities -> {
            work.accept(entities);
            return null;
        });
    }

    /** Takes all rows out of these tables, in this order; what was read of them is forgotten. */
    void empty(List<String> tables) {
        run(entities -> tables.forEach(table ->
                entities.createNativeQuery("delete from \"" + table + "\"").executeUpdate()));
        factory.getCache().evictAll();
    }

    /** An entity manager for tests that begin and end transactions themselves; they close it. */
    public EntityManager entities() {
        return factory.createEntityManager();
    }

    @Override
    public void close() {
        factory.close();
        connections.close();
    }
}
