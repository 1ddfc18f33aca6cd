package perspectiva.needs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Which figures of a table may be told. One that comes from fewer than three employers, mostly from one of them, or from
 * fewer than five records would tell an employer's own affairs (domain guide, 15). Where one is hidden the next smallest are
 * hidden with it, until nobody can find it by subtracting what is shown from a sum (Handbook on Statistical Disclosure
 * Control, secondary cell suppression).
 */
final class Suppression {

    private static final int LEAST = 5;

    /**
     * A figure and whose it is.
     *
     * @param parts by employer, what of the figure is hers
     */
    record Cell<K>(K key, Map<Long, Long> parts) {

        long sum() {
            return parts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * What may be told.
     *
     * @param rest the sum of all that is hidden; empty when that may not be told either
     */
    record Told<K>(List<Cell<K>> shown, List<Cell<K>> hidden, OptionalLong rest) {}

    private Suppression() {}

    static <K> Told<K> of(List<Cell<K>> cells) {
        List<Cell<K>> hidden = new ArrayList<>(
                cells.stream().filter(cell -> !isSafe(cell.parts())).toList());
        if (!hidden.isEmpty()) {
            cells.stream()
                    .filter(cell -> !hidden.contains(cell))
                    .sorted(Comparator.comparingLong(Cell::sum))
                    .takeWhile(cell -> !hides(hidden))
                    .forEachOrdered(hidden::add);
        }
        List<Cell<K>> shown =
                cells.stream().filter(cell -> !hidden.contains(cell)).toList();
        return new Told<>(shown, hidden, rest(hidden));
    }

    private static <K> OptionalLong rest(List<Cell<K>> hidden) {
        boolean isTold = hidden.isEmpty() || hides(hidden);
        return isTold ? OptionalLong.of(hidden.stream().mapToLong(Cell::sum).sum()) : OptionalLong.empty();
    }

    /** Whether their sum, which can be found by subtracting, gives none of them away. */
    private static <K> boolean hides(List<Cell<K>> hidden) {
        Map<Long, Long> together = new java.util.HashMap<>();
        hidden.forEach(cell -> cell.parts().forEach((employer, part) -> together.merge(employer, part, Long::sum)));
        return hidden.size() > 1 && isSafe(together);
    }

    static boolean isSafe(Map<Long, Long> parts) {
        Crowd crowd = Crowd.NOBODY;
        for (long part : parts.values()) {
            crowd = part > 0 ? crowd.with(part) : crowd;
        }
        return crowd.posts() >= LEAST && crowd.hides();
    }
}
