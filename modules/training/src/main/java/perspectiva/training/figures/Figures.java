package perspectiva.training.figures;

import static perspectiva.spi.Role.BOARD;
import static perspectiva.spi.Role.COUNCIL;
import static perspectiva.spi.Role.DIRECTOR;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.training.figures.SmallCells.Cell;
import perspectiva.training.figures.SmallCells.Told;
import perspectiva.training.figures.YearRows.Ended;
import perspectiva.training.figures.entity.TargetGroup;

/** What came of training, by year, quarter, course and group; no number tells of fewer than five people. */
@Boundary
public class Figures {

    @Inject
    YearRows rows;

    /**
     * Groups are told by the year and by the course, quarters by the year alone: of finer tables one could be subtracted from
     * another. Quarters tell of people only when each course has many of them in each quarter, see {@link #quarters}.
     *
     * @param course one course's number; all when empty
     */
    @AllowedTo({DIRECTOR, BOARD, COUNCIL})
    public YearFigures of(int year, Optional<Long> course) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate to = LocalDate.of(year, 12, 31);
        List<Ended> ended = rows.sessions(from, to);
        Map<String, Tally> byCourse = sorted(added(ended, one -> one.title() + " #" + one.course()));
        List<FigureRow> courses = column(byCourse);
        Map<String, Tally> byQuarter = new TreeMap<>(added(ended, Figures::quarter));
        Map<TargetGroup, Map<Long, Tally>> groups = rows.groups(from, to);
        Map<Long, Tally> numbered = new LinkedHashMap<>();
        ended.forEach(one -> numbered.merge(one.course(), one.tally(), Tally::plus));
        if (course.isPresent()) {
            FigureRow chosen = courses.stream()
                    .filter(row -> numberOf(row.word()) == course.get())
                    .findFirst()
                    .map(Figures::named)
                    .orElse(new FigureRow("", Tally.NONE, true, true, true));
            return new YearFigures(year, chosen, List.of(), List.of(), groups(groups, numbered, course));
        }
        return new YearFigures(
                year,
                total(byCourse.values()),
                quarters(byQuarter, added(ended, Figures::courseInQuarter).values()),
                courses.stream().map(Figures::named).toList(),
                groups(groups, numbered, course));
    }

    /** Titles are not unique: the number tells namesakes apart until the table is made. */
    private static FigureRow named(FigureRow row) {
        return new FigureRow(
                row.word().substring(0, row.word().lastIndexOf(" #")),
                row.tally(),
                row.isStartedTold(),
                row.isCompletedTold(),
                row.isCertifiedTold());
    }

    private static long numberOf(String word) {
        return Long.parseLong(word.substring(word.lastIndexOf('#') + 1));
    }

    /** The courses of which sessions ended in the year, by title: what may be chosen. */
    @AllowedTo({DIRECTOR, BOARD, COUNCIL})
    public Map<Long, String> courses(int year) {
        return rows.sessions(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .sorted(Comparator.comparing(Ended::title))
                .collect(Collectors.toMap(Ended::course, Ended::title, (one, same) -> one, LinkedHashMap::new));
    }

    private static Map<String, Tally> added(List<Ended> ended, Function<Ended, String> by) {
        Map<String, Tally> sums = new LinkedHashMap<>();
        ended.forEach(one -> sums.merge(by.apply(one), one.tally(), Tally::plus));
        return sums;
    }

    private static Map<String, Tally> sorted(Map<String, Tally> sums) {
        Map<String, Tally> sorted = new LinkedHashMap<>();
        sums.entrySet().stream()
                .sorted(Map.Entry.<String, Tally>comparingByValue(
                                Comparator.comparingLong(Tally::started).reversed())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEachOrdered(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** Lines that add up to the year. */
    private static List<FigureRow> column(Map<String, Tally> sums) {
        List<Tally> tallies = List.copyOf(sums.values());
        Told started = SmallCells.column(cells(tallies, Figures::started));
        Told completed = SmallCells.column(cells(tallies, Figures::completed));
        Told certified = both(
                SmallCells.column(cells(tallies, Figures::certified)),
                SmallCells.column(cells(tallies, Figures::certifiedOfAll)));
        List<FigureRow> made = new ArrayList<>();
        for (String word : sums.keySet()) {
            int place = made.size();
            made.add(new FigureRow(
                    word,
                    tallies.get(place),
                    started.cells().get(place),
                    completed.cells().get(place),
                    certified.cells().get(place)));
        }
        return made;
    }

    private static String quarter(Ended one) {
        return "" + one.endsOn().get(IsoFields.QUARTER_OF_YEAR);
    }

    private static String courseInQuarter(Ended one) {
        return one.course() + " in " + quarter(one);
    }

    /**
     * Anybody may know when which course was held. A quarter minus a course that was held in it alone is the people of the quarter's
     * other courses, so a quarter may be told only when no course has few in any quarter: then all that is told by course and by
     * quarter is added up from numbers that could be told themselves. Otherwise no quarter is told.
     *
     * @param parts one for each course and each quarter it ended in
     */
    private static List<FigureRow> quarters(Map<String, Tally> sums, Collection<Tally> parts) {
        boolean isStartedTold = isEachSafe(parts, Figures::started);
        boolean isCompletedTold = isStartedTold && isEachSafe(parts, Figures::completed);
        boolean isCertifiedTold =
                isCompletedTold && isEachSafe(parts, Figures::certified) && isEachSafe(parts, Figures::certifiedOfAll);
        return sums.entrySet().stream()
                .map(sum ->
                        new FigureRow(sum.getKey(), sum.getValue(), isStartedTold, isCompletedTold, isCertifiedTold))
                .toList();
    }

    private static boolean isEachSafe(Collection<Tally> parts, Function<Tally, Cell> which) {
        return parts.stream().map(which).allMatch(Cell::isSafe);
    }

    /** The sum of the courses, as far as it gives no line of them away; quarters are told only where nothing of them is few. */
    private static FigureRow total(Collection<Tally> courses) {
        return new FigureRow(
                "",
                courses.stream().reduce(Tally.NONE, Tally::plus),
                isSumTold(courses, Figures::started),
                isSumTold(courses, Figures::completed),
                isSumTold(courses, Figures::certified) && isSumTold(courses, Figures::certifiedOfAll));
    }

    private static boolean isSumTold(Collection<Tally> courses, Function<Tally, Cell> which) {
        return SmallCells.column(cells(List.copyOf(courses), which)).isSumTold();
    }

    private static List<Cell> cells(List<Tally> tallies, Function<Tally, Cell> which) {
        return tallies.stream().map(which).toList();
    }

    private static Cell started(Tally tally) {
        return Cell.of(tally.started());
    }

    private static Cell completed(Tally tally) {
        return new Cell(tally.completed(), tally.started());
    }

    private static Cell certified(Tally tally) {
        return new Cell(tally.certified(), tally.completed());
    }

    /** Those who have no document are people, too, also where it is not told how many completed. */
    private static Cell certifiedOfAll(Tally tally) {
        return new Cell(tally.certified(), tally.started());
    }

    private static List<FigureRow> groups(
            Map<TargetGroup, Map<Long, Tally>> groups, Map<Long, Tally> courses, Optional<Long> course) {
        return groups.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue(), courses, course))
                .filter(row -> row.tally().started() > 0)
                .toList();
    }

    /** A group within a course is told when neither the other courses nor the course's other people are given away by it. */
    private static FigureRow group(
            TargetGroup group, Map<Long, Tally> of, Map<Long, Tally> courses, Optional<Long> course) {
        List<Long> numbers = List.copyOf(courses.keySet());
        List<Tally> own = numbers.stream()
                .map(number -> of.getOrDefault(number, Tally.NONE))
                .toList();
        List<Tally> all = numbers.stream().map(courses::get).toList();
        Told started = grouped(own, all, Tally::started);
        Told completed = both(grouped(own, all, Tally::completed), SmallCells.column(cells(own, Figures::completed)));
        Told certified = both(
                both(grouped(own, all, Tally::certified), SmallCells.column(cells(own, Figures::certified))),
                SmallCells.column(cells(own, Figures::certifiedOfAll)));
        int place = course.map(numbers::indexOf).orElse(-1);
        if (course.isPresent() && place < 0) {
            return new FigureRow(group.word(), Tally.NONE, true, true, true);
        }
        Tally sum = place < 0 ? own.stream().reduce(Tally.NONE, Tally::plus) : own.get(place);
        return new FigureRow(
                group.word(), sum, isTold(started, place), isTold(completed, place), isTold(certified, place));
    }

    private static boolean isTold(Told told, int place) {
        return place < 0 ? told.isSumTold() : told.cells().get(place);
    }

    private static Told grouped(List<Tally> own, List<Tally> all, Function<Tally, Long> which) {
        return SmallCells.column(IntStream.range(0, own.size())
                .mapToObj(i -> new Cell(which.apply(own.get(i)), which.apply(all.get(i))))
                .toList());
    }

    private static Told both(Told one, Told other) {
        return new Told(
                IntStream.range(0, one.cells().size())
                        .mapToObj(i -> one.cells().get(i) && other.cells().get(i))
                        .toList(),
                one.isSumTold() && other.isSumTold());
    }
}
