package perspectiva.training.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Which numbers of people may be told. One below five would be names in a small town, and so would one that is missing to a sum
 * (domain guide, 14 and 15). Where one of a column is hidden the next smallest are hidden with it, until nobody finds it by
 * subtracting what is shown from the sum (Handbook on Statistical Disclosure Control, secondary cell suppression).
 */
final class SmallCells {

    static final int LEAST = 5;

    /** The place of a column's sum. */
    static final int SUM = -1;

    /**
     * A number of people that are part of others.
     *
     * @param wholes how many there are in all, which is shown, too: as often as there is something it is part of; the number itself
     *     where it is part of nothing
     */
    record Cell(long part, List<Long> wholes) {

        Cell(long part, long... wholes) {
            this(part, LongStream.of(wholes).boxed().toList());
        }

        static Cell of(long number) {
            return new Cell(number, number);
        }

        /** Neither those who are meant nor those who are left are few. */
        boolean isSafe() {
            return !isSmall(part) && wholes.stream().noneMatch(whole -> isSmall(whole - part));
        }

        /** @param other part of as much as this one */
        Cell plus(Cell other) {
            return new Cell(
                    part + other.part,
                    IntStream.range(0, wholes.size())
                            .mapToObj(i -> wholes.get(i) + other.wholes.get(i))
                            .toList());
        }
    }

    /** @param isSumTold whether the column's sum may be told */
    record Told(List<Boolean> cells, boolean isSumTold) {

        /** @param place {@link #SUM} or a line */
        boolean isTold(int place) {
            return place == SUM ? isSumTold : cells.get(place);
        }
    }

    private SmallCells() {}

    /** Nobody at all is nobody's name. */
    static boolean isSmall(long people) {
        return people > 0 && people < LEAST;
    }

    /** A column with its sum below. */
    static Told column(List<Cell> cells) {
        return column(cells, new Told(Collections.nCopies(cells.size(), true), true));
    }

    /**
     * A column of people who are among those of another one: told only where the other is, since both have to hide the same lines,
     * else what is told of the one says how many they are about in the other.
     */
    static Told column(List<Cell> cells, Told above) {
        List<Integer> hidden = new ArrayList<>(IntStream.range(0, cells.size())
                .filter(i -> !cells.get(i).isSafe() || !above.isTold(i))
                .boxed()
                .toList());
        boolean isSumTold = above.isSumTold() && isSafe(cells);
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
        return hidden.size() > 1 && isSafe(hidden.stream().map(cells::get).toList());
    }

    private static boolean isSafe(List<Cell> added) {
        return added.stream().reduce(Cell::plus).map(Cell::isSafe).orElse(true);
    }
}
