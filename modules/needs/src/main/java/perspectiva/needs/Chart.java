package perspectiva.needs;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Numbers that may be told, each with its word, and the sum of those that may not.
 *
 * @param rest null when even the sum may not be told; nought when nothing is hidden
 */
public record Chart(List<Bar> bars, boolean isHiding, Long rest) {

    /** One number. */
    public record Bar(String word, long value) {}

    static Chart of(Suppression.Told<String> told) {
        List<Bar> bars = told.shown().stream()
                .map(cell -> new Bar(cell.key(), cell.sum()))
                .toList();
        Long rest = told.rest().isPresent() ? told.rest().getAsLong() : null;
        return new Chart(bars, !told.hidden().isEmpty(), rest);
    }

    public boolean isEmpty() {
        return bars.isEmpty() && !isHiding;
    }

    /** The longest bar, at least 1: what the others are drawn against. */
    public long longest() {
        return Stream.concat(bars.stream().map(Bar::value), Stream.of(rest == null ? 0 : rest))
                .flatMapToLong(LongStream::of)
                .max()
                .orElse(1);
    }
}
