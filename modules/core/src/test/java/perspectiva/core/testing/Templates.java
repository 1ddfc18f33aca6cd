package perspectiva.core.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import perspectiva.core.store.Migrations;

/** Databases with the tables of some modules, made once in a run: the scripts take seconds, a copy is there in a moment. */
final class Templates {

    private final Map<List<String>, String> names = new HashMap<>();
    private final Database database;

    Templates(Database database) {
        this.database = database;
    }

    /** The name of the one with the tables of these modules, brought up in this order. */
    synchronized String of(List<String> modules) {
        return names.computeIfAbsent(modules, this::make);
    }

    private String make(List<String> modules) {
        String name = "kept" + names.size();
        DataSource source = database.empty(name);
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        modules.forEach(module -> new Migrations(source, loader).run(module));
        database.keep(name, source);
        return name;
    }
}
