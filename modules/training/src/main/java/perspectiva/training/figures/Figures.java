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
import java.util.stream.Stream;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.training.figures.SmallCells.Cell;
import perspectiva.training.figures.YearRows.Ended;
import perspectiva.training.figures.entity.TargetGroup;

/** What came of training, by year, quarter, course and group; no number tells of fewer than five people, those of groups are rounded. */
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
        ToldLines told = ToldLines.of(byCourse.values());
        List<FigureRow> courses = rows(byCourse, told);
        Map<String, Tally> byQuarter = new TreeMap<>(added(ended, Figures::quarter));
        Map<Long, Tally> numbered = new LinkedHashMap<>();
        byCourse.forEach((word, tally) -> numbered.put(numberOf(word), tally));
        List<GroupRow> groups = groups(rows.groups(from, to), numbered, told, course);
        if (course.isPresent()) {
            FigureRow chosen = courses.stream()
                    .filter(row -> numberOf(row.word()) == course.get())
                    .findFirst()
                    .map(Figures::named)
                    .orElse(new FigureRow("", Tally.NONE, true, true, true, true));
            return new YearFigures(year, chosen, List.of(), List.of(), groups);
        }
        Tally sum = byCourse.values().stream().reduce(Tally.NONE, Tally::plus);
        return new YearFigures(
                year,
                told.row("", sum, SmallCells.SUM),
                quarters(byQuarter, added(ended, Figures::courseInQuarter).values()),
                courses.stream().map(Figures::named).toList(),
                groups);
    }

    /** Titles are not unique: the number tells namesakes apart until the table is made. */
    private static FigureRow named(FigureRow row) {
        return row.called(row.word().substring(0, row.word().lastIndexOf(" #")));
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

    private static List<FigureRow> rows(Map<String, Tally> sums, ToldLines told) {
        List<FigureRow> made = new ArrayList<>();
        sums.forEach((word, tally) -> made.add(told.row(word, tally, made.size())));
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
        boolean isStartedTold = isEachSafe(parts, ToldLines::started);
        boolean isCompletedTold = isStartedTold && isEachSafe(parts, ToldLines::completed);
        boolean isCertifiedTold = isCompletedTold && isEachSafe(parts, ToldLines::certified);
        boolean isCostTold = isStartedTold && isEachSafe(parts, ToldLines::costed);
        return sums.entrySet().stream()
                .map(sum -> new FigureRow(
                        sum.getKey(), sum.getValue(), isStartedTold, isCompletedTold, isCertifiedTold, isCostTold))
                .toList();
    }

    private static boolean isEachSafe(Collection<Tally> parts, Function<Tally, Cell> which) {
        return parts.stream().map(which).allMatch(Cell::isSafe);
    }

    /** Each of them, also those nobody says to belong to: a line that goes would show that its only one withdrew. */
    private static List<GroupRow> groups(
            Map<TargetGroup, Map<Long, Tally>> groups,
            Map<Long, Tally> courses,
            ToldLines told,
            Optional<Long> course) {
        List<GroupRow> rows = Stream.of(TargetGroup.values())
                .map(one -> GroupRow.of(group(one, groups.getOrDefault(one, Map.of()), courses, told, course)))
                .toList();
        return rows.stream().allMatch(row -> row.started() == null) ? List.of() : rows;
    }

    private static FigureRow group(
            TargetGroup group, Map<Long, Tally> of, Map<Long, Tally> courses, ToldLines told, Optional<Long> course) {
        List<Long> numbers = List.copyOf(courses.keySet());
        List<Tally> own = numbers.stream()
                .map(number -> of.getOrDefault(number, Tally.NONE))
                .toList();
        ToldLines lines = told.among(own, List.copyOf(courses.values()));
        if (course.isEmpty()) {
            return lines.row(group.word(), own.stream().reduce(Tally.NONE, Tally::plus), SmallCells.SUM);
        }
        int place = numbers.indexOf(course.get());
        return place < 0
                ? new FigureRow(group.word(), Tally.NONE, true, true, true, true)
                : lines.row(group.word(), own.get(place), place);
    }
}
