package perspectiva.core.backup;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import perspectiva.core.audit.Audit;
import perspectiva.core.audit.AuditLog;
import perspectiva.core.modules.InstalledModule;
import perspectiva.core.store.Migrations;

/**
 * Fills an empty database from a backup: tables as they were when it was made, all rows in one transaction, then every
 * row counted and the audit chain read through. A newer program brings the tables up to date at its next start.
 */
@ApplicationScoped
public class Restoring {

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Inject
    Audit audit;

    @Inject
    AuditLog log;

    /** @throws IllegalStateException with one sentence for the person at the keyboard */
    public void restore(Path file, List<InstalledModule> installed) {
        try (ZipFile backup = new ZipFile(file.toFile())) {
            Manifest manifest = Archive.manifestOf(backup);
            refuseUnlessEmpty();
            makeTables(manifest, installed);
            try (Connection connection = database.getConnection()) {
                fill(connection, backup, manifest);
            }
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException("The backup cannot be restored: " + failed.getMessage(), failed);
        }
        long broken = log.firstBroken();
        if (broken != 0) {
            throw new IllegalStateException("The audit log in the backup is broken at entry " + broken
                    + ": it was so when the backup was made, or somebody changed it since");
        }
        audit.note("core.audit.restored", file.getFileName().toString(), "");
    }

    private void refuseUnlessEmpty() throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (String table : new Schema(connection).tables()) {
                if (Schema.word(table).equals("core_account") && count(connection, table) > 0) {
                    throw new SQLException("the database is in use already; restore into an empty one");
                }
            }
        }
    }

    private void makeTables(Manifest manifest, List<InstalledModule> installed) throws SQLException {
        Map<String, String> wanted = new TreeMap<>(manifest.modules());
        for (InstalledModule module : installed) {
            String version = wanted.remove(module.name());
            if (version != null) {
                new Migrations(database, module.loader()).runUpTo(module.name(), version);
            }
        }
        if (!wanted.isEmpty()) {
            throw new IllegalStateException("The backup holds records of modules that this program does not have: "
                    + String.join(", ", wanted.keySet()));
        }
        try (Connection connection = database.getConnection()) {
            if (!new Schema(connection).moduleVersions().equals(manifest.modules())) {
                throw new IllegalStateException(
                        "The backup was made by a newer program than this one. Restore it with that one");
            }
        }
    }

    private static void fill(Connection connection, ZipFile backup, Manifest manifest)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        try {
            Schema schema = new Schema(connection);
            List<ForeignKey> keys = schema.foreignKeys();
            execute(connection, keys.stream().map(ForeignKey::removal).toList());
            fillTables(connection, backup, manifest, schema.tables());
            execute(connection, keys.stream().map(ForeignKey::creation).toList());
            for (var sequence : manifest.sequences().entrySet()) {
                String[] at = sequence.getValue().split(" ");
                schema.restart(sequence.getKey(), new Schema.Sequence(Long.parseLong(at[0]), Long.parseLong(at[1])));
            }
            connection.commit();
        } catch (SQLException | IOException | RuntimeException failed) {
            connection.rollback();
            throw failed;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void fillTables(Connection connection, ZipFile backup, Manifest manifest, List<String> tables)
            throws SQLException, IOException {
        Map<String, String> expected = new TreeMap<>(manifest.tables());
        for (String table : tables) {
            // Migrations put rows into some tables; the backup has them as they became.
            execute(connection, List.of("delete from " + Schema.quoted(table)));
            String rows = expected.remove(Schema.word(table));
            if (rows != null) {
                try (Reader in = Archive.text(backup, Archive.TABLES + Schema.word(table) + ".csv")) {
                    new Rows(connection, table).readFrom(in);
                }
                if (count(connection, table) != Long.parseLong(rows)) {
                    throw new SQLException("the table " + table + " did not take all its " + rows + " rows");
                }
            }
        }
        if (!expected.isEmpty()) {
            throw new SQLException("this program does not know the tables " + expected.keySet());
        }
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.executeUpdate(one);
            }
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + Schema.quoted(table))) {
            row.next();
            return row.getLong(1);
        }
    }
}
