package perspectiva.training.figures;

/**
 * One line of a table of figures: numbers, and which of them may be told.
 *
 * @param word what the line is about: a title, a quarter, a group's word
 * @param isStartedTold whether the number of people may be told, and with it their hours and what an hour cost
 */
public record FigureRow(
        String word, Tally tally, boolean isStartedTold, boolean isCompletedTold, boolean isCertifiedTold) {

    /** Null where it may not be told. */
    public Long started() {
        return isStartedTold ? tally.started() : null;
    }

    public Long completed() {
        return isCompletedTold ? tally.completed() : null;
    }

    public Long certified() {
        return isCertifiedTold ? tally.certified() : null;
    }

    /** In hundredths; null where it may not be told or means nothing. */
    public Long completion() {
        return isStartedTold && isCompletedTold && tally.started() > 0 ? tally.completion() : null;
    }

    public Long certification() {
        return isCompletedTold && isCertifiedTold && tally.completed() > 0 ? tally.certification() : null;
    }

    public Long hours() {
        return isStartedTold ? tally.hours() : null;
    }

    /**
     * In kopecks; null where it may not be told or nobody said what was paid. Whoever divides the costs by it learns the hours of
     * the sessions whose costs are known, so neither their people nor the others may be few.
     */
    public Long costOfHour() {
        boolean isSafe = new SmallCells.Cell(tally.costedStarted(), tally.started()).isSafe();
        return isStartedTold && isSafe && tally.costedHours() > 0 && tally.actual() > 0 ? tally.costOfHour() : null;
    }
}
