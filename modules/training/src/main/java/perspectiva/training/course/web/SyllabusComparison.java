package perspectiva.training.course.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two sheets side by side, line by line. Lines of a list belong together when they are called the same. */
final class SyllabusComparison {

    /**
     * One line of both.
     *
     * @param before what the older one says; empty when it says nothing of this
     * @param after the same of the newer
     */
    public record Line(String what, String before, String after) {

        public boolean isDifferent() {
            return !before.equals(after);
        }
    }

    private SyllabusComparison() {}

    /**
     * @param name what a row is called, and by which it is found again in the other list
     * @param say what else it says
     */
    static <T> List<Line> of(List<T> before, List<T> after, Function<T, String> name, Function<T, String> say) {
        Set<String> names = Stream.concat(before.stream(), after.stream())
                .map(name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Line> lines = new ArrayList<>();
        for (String called : names) {
            List<String> old = said(before, called, name, say);
            List<String> fresh = said(after, called, name, say);
            for (int at = 0; at < Math.max(old.size(), fresh.size()); at++) {
                lines.add(new Line(called, at < old.size() ? old.get(at) : "", at < fresh.size() ? fresh.get(at) : ""));
            }
        }
        return lines;
    }

    private static <T> List<String> said(
            List<T> rows, String called, Function<T, String> name, Function<T, String> say) {
        return rows.stream()
                .filter(row -> name.apply(row).equals(called))
                .map(say)
                .toList();
    }
}
