package perspectiva.needs;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import perspectiva.core.store.JdbcSource;
import perspectiva.core.store.Migrations;

/** A database in memory with the module's tables, and the module's entities mapped to it. Made once, emptied for each test. */
final class TestDatabase {

    private static final Logger QUIET = Logger.getLogger("org.flywaydb");
    private static EntityManagerFactory factory;

    private TestDatabase() {}

    static synchronized EntityManager fresh() {
        if (factory == null) {
            QUIET.setLevel(Level.SEVERE);
            factory = open();
        }
        EntityManager entities = factory.createEntityManager();
        entities.getTransaction().begin();
        entities.createQuery("delete from Need n").executeUpdate();
        entities.getTransaction().commit();
        return entities;
    }

    private static EntityManagerFactory open() {
        JdbcSource source = new JdbcSource();
        source.setUrl("jdbc:derby:memory:needs;create=true");
        Migrations migrations = new Migrations(source, TestDatabase.class.getClassLoader());
        migrations.run("core");
        migrations.run("needs");
        try (Connection connection = source.getConnection()) {
            connection.createStatement().executeQuery("values next value for core_seq").next();
        } catch (SQLException noSequence) {
            throw new IllegalStateException(noSequence);
        }
        return Persistence.createEntityManagerFactory(
                "portal",
                Map.of("jakarta.persistence.nonJtaDataSource", source, "eclipselink.logging.level", "SEVERE"));
    }
}
