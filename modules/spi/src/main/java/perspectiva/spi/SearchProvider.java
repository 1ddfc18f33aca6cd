package perspectiva.spi;

import java.util.List;

/** Finds a module's records by what somebody typed in the top bar. */
public interface SearchProvider {

    /** At most {@code limit} records the caller may open, the best first. */
    List<Found> search(String typed, Caller caller, int limit);
}
