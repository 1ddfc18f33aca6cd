package perspectiva.core.testing;

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

    static {
        FLYWAY.setLevel(Level.SEVERE);
    }

    private final KeptConnections connections;
    private final EntityManagerFactory factory;

    /** @param source has the tables of these modules */
    Store(DataSource source, List<String> modules) {
        connections = new KeptConnections(source);
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
