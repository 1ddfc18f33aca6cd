package perspectiva.core.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What tables, keys and sequences a database has, as it says itself: no list of tables is kept by hand. */
final class Schema {

    private static final String HISTORY = "flyway_";

    private final Connection connection;
    private final String name;
    private final boolean isDerby;

    Schema(Connection connection) throws SQLException {
        this.connection = connection;
        this.name = connection.getSchema();
        this.isDerby = connection.getMetaData().getDatabaseProductName().contains("Derby");
    }

    /** The tables that hold records, as this database spells them; the migrations' own are not among them. */
    List<String> tables() throws SQLException {
        return allTables().stream()
                .filter(table -> !word(table).startsWith(HISTORY))
                .sorted(Comparator.comparing(Schema::word))
                .toList();
    }

    private List<String> allTables() throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getTables(null, name, null, new String[] {"TABLE"})) {
            while (rows.next()) {
                found.add(rows.getString("TABLE_NAME"));
            }
        }
        return found;
    }

    /** The last migration of each module that ever had tables here. */
    Map<String, String> moduleVersions() throws SQLException {
        Map<String, String> versions = new TreeMap<>();
        for (String table : allTables()) {
            if (word(table).startsWith(HISTORY)) {
                versions.put(word(table).substring(HISTORY.length()), lastVersion(table));
            }
        }
        return versions;
    }

    private String lastVersion(String history) throws SQLException {
        int last = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select \"version\" from " + quoted(history))) {
            while (rows.next()) {
                String version = rows.getString(1);
                last = Math.max(last, version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0);
            }
        }
        return String.valueOf(last);
    }

    /** The columns of a table's primary key, in the order of their names. */
    List<String> primaryKey(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getPrimaryKeys(null, name, table)) {
            while (rows.next()) {
                columns.add(rows.getString("COLUMN_NAME"));
            }
        }
        return columns;
    }

    List<ForeignKey> foreignKeys() throws SQLException {
        List<ForeignKey> keys = new ArrayList<>();
        for (String table : tables()) {
            keys.addAll(foreignKeys(table));
        }
        return keys;
    }

    private List<ForeignKey> foreignKeys(String table) throws SQLException {
        Map<String, ForeignKey> keys = new TreeMap<>();
        try (ResultSet rows = connection.getMetaData().getImportedKeys(null, name, table)) {
            while (rows.next()) {
                boolean cascades = rows.getShort("DELETE_RULE") == DatabaseMetaData.importedKeyCascade;
                ForeignKey key = new ForeignKey(
                        rows.getString("FK_NAME"), table, rows.getString("PKTABLE_NAME"), cascades, new ArrayList<>());
                keys.computeIfAbsent(key.name(), any -> key)
                        .columns()
                        .add(new ForeignKey.Pair(rows.getString("FKCOLUMN_NAME"), rows.getString("PKCOLUMN_NAME")));
            }
        }
        return List.copyOf(keys.values());
    }

    /** Each sequence with a number it has not given yet. */
    Map<String, Sequence> sequences() throws SQLException {
        Map<String, Sequence> found = new TreeMap<>();
        String question = isDerby
                ? "select s.sequencename, syscs_util.syscs_peek_at_sequence(c.schemaname, s.sequencename), s.increment"
                        + " from sys.syssequences s join sys.sysschemas c on c.schemaid = s.schemaid"
                        + " where c.schemaname = current schema"
                : "select sequencename, coalesce(last_value + increment_by, start_value), increment_by"
                        + " from pg_sequences where schemaname = current_schema()";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                found.put(word(rows.getString(1)), new Sequence(rows.getLong(2), rows.getLong(3)));
            }
        }
        return found;
    }

    /** Makes a sequence go on where it was; neither database changes one in words the other understands. */
    void restart(String sequence, Sequence from) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("drop sequence " + sequence + " restrict");
            statement.executeUpdate(
                    "create sequence " + sequence + " start with " + from.next() + " increment by " + from.step());
        }
    }

    /** How both databases' tables are called in a backup. */
    static String word(String identifier) {
        return identifier.toLowerCase(Locale.ROOT);
    }

    static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /** @param next a number it has not given yet */
    record Sequence(long next, long step) {}
}
