package perspectiva.core.backup;

import static perspectiva.core.backup.Schema.quoted;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A key into another table. It is taken away while tables are filled, so that their order does not matter, and put back at
 * the end, when the database itself checks that every reference leads somewhere.
 */
record ForeignKey(String name, String table, String target, boolean isCascading, List<Pair> columns) {

    record Pair(String from, String to) {}

    String removal() {
        return "alter table " + quoted(table) + " drop constraint " + quoted(name);
    }

    String creation() {
        return "alter table " + quoted(table) + " add constraint " + quoted(name) + " foreign key ("
                + listed(Pair::from) + ") references " + quoted(target) + " (" + listed(Pair::to) + ")"
                + (isCascading ? " on delete cascade" : "");
    }

    private String listed(Function<Pair, String> side) {
        return columns.stream().map(side).map(Schema::quoted).collect(Collectors.joining(", "));
    }
}
