package perspectiva.spi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A list that people may take away as a table. The portal serves it at {@code /export/<module>/<name>.csv} and
 * {@code .xlsx}, with the filters of the list as parameters.
 */
public interface Export {

    /** The word in the address; the list page it belongs to has the same. */
    String name();

    /** Who may take it away. */
    Set<Role> roles();

    /** Text keys of the columns' titles. */
    List<String> columns();

    /** The same, where the address chooses among them. */
    default List<String> columns(Map<String, String> filters) {
        return columns();
    }

    /**
     * The rows, in the order of the screen, each as long as the columns chosen; closed by the portal.
     *
     * @param filters the address's parameters; of one that is there several times, all values with commas between
     */
    Stream<List<Object>> rows(Map<String, String> filters, Caller caller);
}
