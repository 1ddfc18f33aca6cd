package perspectiva.needs;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import perspectiva.core.store.JdbcSource;
import perspectiva.core.store.Migrations;
import perspectiva.needs.entity.Someone;

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
        entities.createQuery("delete from NotSame s").executeUpdate();
        entities.createQuery("delete from Question q").executeUpdate();
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
        register(source, Someone.CARDBOARD, "Камский картон", "5916000000");
        register(source, Someone.FITTINGS, "Арматура", "5916000001");
        return Persistence.createEntityManagerFactory(
                "portal",
                Map.of("jakarta.persistence.nonJtaDataSource", source, "eclipselink.logging.level", "SEVERE"));
    }

    /** The organisations needs refer to. */
    private static void register(JdbcSource source, long id, String name, String inn) {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        """
                        insert into core_organisation (id, version, created_at, kind, state, legal_name, short_name, inn, ogrn,
                            legal_form, okved_main, address, settlement, phone, email, is_member, sought_as)
                        values (?, 1, current_timestamp, 'ENTERPRISE', 'ACTIVE', ?, ?, ?, '', '', '', '', '', '', '', ?, '')""")) {
            insert.setLong(1, id);
            insert.setString(2, name);
            insert.setString(3, name);
            insert.setString(4, inn);
            insert.setBoolean(5, true);
            insert.executeUpdate();
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
