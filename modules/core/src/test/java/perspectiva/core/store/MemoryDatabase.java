package perspectiva.core.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;

/** An embedded database in memory with core's tables, and core's entities mapped onto it as the server maps them. */
public final class MemoryDatabase {

    /** Kept, since the log manager forgets loggers nobody holds. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    static {
        FLYWAY.setLevel(Level.SEVERE);
    }

    private final JdbcSource source = new JdbcSource();
    private final EntityManagerFactory factory;

    public MemoryDatabase() {
        source.setUrl("jdbc:derby:memory:" + UUID.randomUUID() + ";create=true");
        new Migrations(source, getClass().getClassLoader()).run("core");
        factory = new PersistenceProvider()
                .createContainerEntityManagerFactory(
                        new Unit(source), Map.of("eclipselink.weaving", "false", "eclipselink.logging.level", "OFF", "eclipselink.session-name", UUID.randomUUID().toString()));
    }

    public DataSource source() {
        return source;
    }

    public EntityManager entities() {
        return factory.createEntityManager();
    }

    /** Does the work in one transaction, which is rolled back when the work throws. */
    public static void inTransaction(EntityManager entities, Runnable work) {
        entities.getTransaction().begin();
        try {
            work.run();
            entities.getTransaction().commit();
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
        }
    }

    /** All entities of core's own class folder, found as the server finds them, so that no list of them is kept. */
    private record Unit(DataSource source) implements PersistenceUnitInfo {

        @Override
        public String getPersistenceUnitName() {
            return "portal";
        }

        @Override
        public String getPersistenceProviderClassName() {
            return PersistenceProvider.class.getName();
        }

        @Override
        public PersistenceUnitTransactionType getTransactionType() {
            return PersistenceUnitTransactionType.RESOURCE_LOCAL;
        }

        @Override
        public DataSource getJtaDataSource() {
            return null;
        }

        @Override
        public DataSource getNonJtaDataSource() {
            return source;
        }

        @Override
        public List<String> getMappingFileNames() {
            return List.of();
        }

        @Override
        public List<URL> getJarFileUrls() {
            return List.of();
        }

        @Override
        public URL getPersistenceUnitRootUrl() {
            return StoredRecord.class.getProtectionDomain().getCodeSource().getLocation();
        }

        @Override
        public List<String> getManagedClassNames() {
            return List.of();
        }

        @Override
        public boolean excludeUnlistedClasses() {
            return false;
        }

        @Override
        public SharedCacheMode getSharedCacheMode() {
            return SharedCacheMode.ENABLE_SELECTIVE;
        }

        @Override
        public ValidationMode getValidationMode() {
            return ValidationMode.NONE;
        }

        @Override
        public Properties getProperties() {
            return new Properties();
        }

        @Override
        public String getPersistenceXMLSchemaVersion() {
            return "3.0";
        }

        @Override
        public ClassLoader getClassLoader() {
            return StoredRecord.class.getClassLoader();
        }

        @Override
        public void addTransformer(ClassTransformer transformer) {
            // Entities are plain here.
        }

        @Override
        public ClassLoader getNewTempClassLoader() {
            return null;
        }
    }
}
