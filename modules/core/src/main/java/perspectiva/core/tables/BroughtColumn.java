package perspectiva.core.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import perspectiva.spi.Refused;

/** A column of a table somebody brings, found by any of its names, in any order. */
public interface BroughtColumn {

    /** In the languages and ways people write them; capitals and signs do not matter. */
    List<String> names();

    /**
     * The columns of a table by its first line.
     *
     * @param twice what is said of a heading whose column was there already
     * @return as many as there are headings, null for those nobody knows
     */
    static <C extends Enum<C> & BroughtColumn> List<C> under(
            List<String> headings, Class<C> kind, Function<String, Refused> twice) {
        List<C> found = new ArrayList<>();
        for (String heading : headings) {
            C column = named(heading, kind).orElse(null);
            if (column != null && found.contains(column)) {
                throw twice.apply(heading);
            }
            found.add(column);
        }
        return found;
    }

    private static <C extends Enum<C> & BroughtColumn> Optional<C> named(String heading, Class<C> kind) {
        String sought = heading == null ? "" : CellText.heading(heading);
        return sought.isEmpty()
                ? Optional.empty()
                : Arrays.stream(kind.getEnumConstants())
                        .filter(column ->
                                column.names().stream().map(CellText::heading).anyMatch(sought::equals))
                        .findFirst();
    }
}
