package perspectiva.core.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import perspectiva.spi.Caller;
import perspectiva.spi.Export;

/**
 * A list as a table: the columns that its screen shows, in its order, of the rows that its filters let through.
 *
 * @param <R> what a row is
 */
public abstract class ListExport<R> implements Export {

    /** What the list can show. */
    protected abstract Columns<R> table();

    /** Every row the address asks for, in the order it asks for. */
    protected abstract Stream<R> all(Map<String, String> address, Caller caller);

    /** What the list shows at this address. */
    public Columns.Chosen<R> chosen(Map<String, String> address) {
        return table().chosen(address);
    }

    @Override
    public List<String> columns() {
        return columns(Map.of());
    }

    @Override
    public List<String> columns(Map<String, String> address) {
        return chosen(address).titles();
    }

    @Override
    public Stream<List<Object>> rows(Map<String, String> address, Caller caller) {
        Columns.Chosen<R> chosen = chosen(address);
        return all(address, caller).map(row -> chosen.cells(row, caller.language()));
    }
}
