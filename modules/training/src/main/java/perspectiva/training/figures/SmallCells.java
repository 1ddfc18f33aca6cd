package perspectiva.training.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which numbers of people may be told. One below five would be names in a small town, and so would one that is missing to a sum
 * (domain guide, 14 and 15). Where one of a column is hidden the next smallest are hidden with it, until nobody finds it by
 * subtracting what is shown from the sum (Handbook on Statistical Disclosure Control, secondary cell suppression).
 */
final class SmallCells {

    static final int LEAST = 5;

    /**
     * A number of people that are part of others.
     *
     * @param whole how many there are in all, which is shown, too; the number itself where it is part of nothing
     */
    record Cell(long part, long whole) {

        static Cell of(long number) {
            return new Cell(number, number);
        }

        /** Neither those who are meant nor those who are left are few. */
        boolean isSafe() {
            return !isSmall(part) && !isSmall(whole - part);
        }

        Cell plus(Cell other) {
            return new Cell(part + other.part, whole + other.whole);
        }
    }

    /** @param isSumTold whether the column's sum may be told */
    record Told(List<Boolean> cells, boolean isSumTold) {}

    private SmallCells() {}

    /** Nobody at all is nobody's name. */
    static boolean isSmall(long people) {
        return people > 0 && people < LEAST;
    }

    /** A column with its sum below. */
    static Told column(List<Cell> cells) {
        List<Integer> hidden = new ArrayList<>(IntStream.range(0, cells.size())
                .filter(i -> !cells.get(i).isSafe())
                .boxed()
                .toList());
        boolean isSumTold = sum(cells).isSafe();
        if (!hidden.isEmpty() && isSumTold) {
            IntStream.range(0, cells.size())
                    .boxed()
                    .filter(i -> !hidden.contains(i) && cells.get(i).part() > 0)
                    .sorted(Comparator.comparingLong(i -> cells.get(i).part()))
                    .takeWhile(i -> !hides(cells, hidden))
                    .forEachOrdered(hidden::add);
            isSumTold = hides(cells, hidden);
        }
        return new Told(
                IntStream.range(0, cells.size())
                        .mapToObj(i -> !hidden.contains(i))
                        .toList(),
                isSumTold);
    }

    /** Whether their sum, which can be found by subtracting, gives none of them away. */
    private static boolean hides(List<Cell> cells, List<Integer> hidden) {
        return hidden.size() > 1
                && sum(hidden.stream().map(cells::get).toList()).isSafe();
    }

    private static Cell sum(List<Cell> cells) {
        return cells.stream().reduce(new Cell(0, 0), Cell::plus);
    }
}
