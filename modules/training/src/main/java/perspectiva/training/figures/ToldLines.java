package perspectiva.training.figures;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import perspectiva.training.figures.SmallCells.Cell;
import perspectiva.training.figures.SmallCells.Told;

/** Which numbers of the lines of a table may be told: of few people nothing, and of those among them never more than of all. */
record ToldLines(Told started, Told completed, Told certified, Told costed) {

    /** Lines that add up to the year. */
    static ToldLines of(Collection<Tally> lines) {
        Told started = SmallCells.column(lines.stream().map(ToldLines::started).toList());
        Told completed =
                SmallCells.column(lines.stream().map(ToldLines::completed).toList(), started);
        return new ToldLines(
                started,
                completed,
                SmallCells.column(lines.stream().map(ToldLines::certified).toList(), completed),
                SmallCells.column(lines.stream().map(ToldLines::costed).toList(), started));
    }

    /**
     * A group's part of such lines: told when neither the other lines nor the line's other people are given away by it. Costs are
     * not the group's.
     *
     * @param all the lines themselves, of as many people or more each
     */
    ToldLines among(List<Tally> part, List<Tally> all) {
        List<Integer> places = IntStream.range(0, part.size()).boxed().toList();
        Told ofStarted = SmallCells.column(
                places.stream()
                        .map(i -> new Cell(part.get(i).started(), all.get(i).started()))
                        .toList(),
                started);
        Told ofCompleted = SmallCells.column(
                places.stream()
                        .map(i -> new Cell(
                                part.get(i).completed(),
                                part.get(i).started(),
                                all.get(i).completed()))
                        .toList(),
                ofStarted);
        Told ofCertified = SmallCells.column(
                places.stream()
                        .map(i -> new Cell(
                                part.get(i).certified(),
                                part.get(i).completed(),
                                part.get(i).started(),
                                all.get(i).certified()))
                        .toList(),
                ofCompleted);
        return new ToldLines(ofStarted, ofCompleted, ofCertified, ofStarted);
    }

    /** @param place {@link SmallCells#SUM} or a line */
    FigureRow row(String word, Tally tally, int place) {
        return new FigureRow(
                word,
                tally,
                started.isTold(place),
                completed.isTold(place),
                certified.isTold(place),
                costed.isTold(place));
    }

    static Cell started(Tally tally) {
        return Cell.of(tally.started());
    }

    static Cell completed(Tally tally) {
        return new Cell(tally.completed(), tally.started());
    }

    /** Those who have no document are people, too, also where it is not told how many completed. */
    static Cell certified(Tally tally) {
        return new Cell(tally.certified(), tally.completed(), tally.started());
    }

    static Cell costed(Tally tally) {
        return new Cell(tally.costedStarted(), tally.started());
    }
}
