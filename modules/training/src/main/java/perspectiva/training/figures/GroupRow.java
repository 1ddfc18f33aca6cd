package perspectiva.training.figures;

/**
 * How many of a group began, completed and have their document: rounded down to a multiple of five; null where it is not told.
 * Groups are counted as people agree to it now. Exact numbers would tell whoever reads them twice to which group the one belongs who
 * said yes or withdrew it meanwhile; of these at most one in five takes a number over a step, and whether it was that one or another
 * is not to be seen. Shares are not told, since they would be as exact as the numbers they are of.
 *
 * @param word the group's
 */
public record GroupRow(String word, Long started, Long completed, Long certified) {

    private static final long STEP = SmallCells.LEAST;

    static GroupRow of(FigureRow exact) {
        return new GroupRow(
                exact.word(), rounded(exact.started()), rounded(exact.completed()), rounded(exact.certified()));
    }

    /** Of none and of few it is not told which of both they are: the first would show. */
    private static Long rounded(Long people) {
        return people == null || people < STEP ? null : people / STEP * STEP;
    }
}
