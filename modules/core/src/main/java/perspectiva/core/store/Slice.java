package perspectiva.core.store;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param rows at most as many as were asked for
 * @param total how many there are in all
 * @param paging what was asked for
 */
public record Slice<T>(List<T> rows, long total, Paging paging) {

    public static <T> Slice<T> empty(Paging paging) {
        return new Slice<>(List.of(), 0, paging);
    }

    public int pages() {
        return (int) Math.max(1, (total + paging.size() - 1) / paging.size());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public <R> Slice<R> map(Function<T, R> change) {
        return new Slice<>(rows.stream().map(change).toList(), total, paging);
    }
}
