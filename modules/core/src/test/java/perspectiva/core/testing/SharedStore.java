package perspectiva.core.testing;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One store a database for all tests of a class, since making one takes longer than most tests do. Each test gets it as the
 * scripts left it, but for numbers, which go on. Use it so:
 *
 * <pre>
 * &#64;RegisterExtension
 * static final SharedStore STORE = new SharedStore("core", "needs");
 *
 * &#64;ParameterizedTest
 * &#64;EnumSource
 * void a_need_is_stored(Database database) {
 *     Store store = STORE.empty(database);
 * </pre>
 *
 * Nobody closes the store but this class. Tables the scripts wrote rows into are left alone: a test that adds to them takes
 * its rows back.
 */
public final class SharedStore implements AfterAllCallback {

    private record Kept(Database database, List<String> modules) {}

    /** For each database and its modules: the tables to be emptied, in the order in which their rows may go. */
    private static final Map<Kept, List<String>> TABLES = new ConcurrentHashMap<>();

    private final Map<Database, Store> stores = new EnumMap<>(Database.class);
    private final List<String> modules;

    public SharedStore(String... modules) {
        this.modules = List.of(modules);
    }

    public Store empty(Database database) {
        Store store = stores.computeIfAbsent(database, this::opened);
        store.empty(TABLES.get(new Kept(database, modules)));
        return store;
    }

    private Store opened(Database database) {
        Store store = database.open(modules.toArray(String[]::new));
        TABLES.computeIfAbsent(
                new Kept(database, modules), any -> store.in(entities -> emptied(entities.unwrap(Connection.class))));
        return store;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stores.values().forEach(Store::close);
        stores.clear();
    }

    private static List<String> emptied(Connection connection) {
        try {
            Map<String, Set<String>> pointing = new HashMap<>();
            for (String table : unwritten(connection)) {
                pointing.put(table, pointingAt(connection, table));
            }
            return inOrder(pointing);
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<String> unwritten(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        DatabaseMetaData about = connection.getMetaData();
        try (ResultSet tables = about.getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        List<String> unwritten = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (String name : names) {
                try (ResultSet rows = statement.executeQuery("select 1 from \"" + name + "\"")) {
                    if (!rows.next()) {
                        unwritten.add(name);
                    }
                }
            }
        }
        return unwritten;
    }

    /** The other tables with a foreign key to this one. */
    private static Set<String> pointingAt(Connection connection, String table) throws SQLException {
        Set<String> pointing = new HashSet<>();
        try (ResultSet keys = connection.getMetaData().getExportedKeys(null, connection.getSchema(), table)) {
            while (keys.next()) {
                pointing.add(keys.getString("FKTABLE_NAME"));
            }
        }
        pointing.remove(table);
        return pointing;
    }

    private static List<String> inOrder(Map<String, Set<String>> pointing) {
        List<String> order = new ArrayList<>();
        Set<String> left = new HashSet<>(pointing.keySet());
        while (!left.isEmpty()) {
            List<String> free = left.stream()
                    .filter(table -> pointing.get(table).stream().noneMatch(left::contains))
                    .sorted()
                    .toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("Tables point at each other in a circle: " + left);
            }
            order.addAll(free);
            free.forEach(left::remove);
        }
        return order;
    }
}
