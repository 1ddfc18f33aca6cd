package perspectiva.core.store;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One page of a list.
 *
 * @param rows at most as many as were asked for
 * @param total how many there are in all
 * @param paging what was asked for
 */
public record Slice<T>(List<T> rows, long total, Paging paging) {

    private static final int PORTION = 200;

    /** @param total asked only where the page does not tell: it is dear to count */
    public static <T> Slice<T> of(List<T> rows, Paging paging, LongSupplier total) {
        boolean isLast = rows.isEmpty() ? paging.page() == 1 : rows.size() < paging.size();
        return new Slice<>(rows, isLast ? paging.offset() + rows.size() : total.getAsLong(), paging);
    }

    public static <T> Slice<T> empty(Paging paging) {
        return new Slice<>(List.of(), 0, paging);
    }

    /**
     * Everything of a list, read in portions: for tables that people take away.
     *
     * @param order what is wanted of its order; which page does not matter
     * @param page reads one page of it
     */
    public static <T> Stream<T> everything(Paging order, Function<Paging, Slice<T>> page) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> page.apply(new Paging(number, PORTION, order.sort(), order.isDescending()))
                        .rows())
                .takeWhile(portion -> !portion.isEmpty())
                .flatMap(List::stream);
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
