package perspectiva.training.figures;

/**
 * One line of a table of figures: numbers, and which of them may be told.
 *
 * @param word what the line is about: a title, a quarter, a group's word
 * @param isStartedTold whether the number of people may be told, and with it their hours
 * @param isCompletedTold never where the number of people is not
 * @param isCertifiedTold never where it is not told how many completed
 * @param isCostTold whether it may be told what an hour cost; never where the number of people is not. Whoever divides the costs by
 *     it learns the hours of the sessions whose costs are known
 */
public record FigureRow(
        String word,
        Tally tally,
        boolean isStartedTold,
        boolean isCompletedTold,
        boolean isCertifiedTold,
        boolean isCostTold) {

    /** The same line by another word. */
    FigureRow called(String other) {
        return new FigureRow(other, tally, isStartedTold, isCompletedTold, isCertifiedTold, isCostTold);
    }

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
        return isCompletedTold && tally.started() > 0 ? tally.completion() : null;
    }

    public Long certification() {
        return isCertifiedTold && tally.completed() > 0 ? tally.certification() : null;
    }

    public Long hours() {
        return isStartedTold ? tally.hours() : null;
    }

    /** In kopecks; null where it may not be told or nobody said what was paid. */
    public Long costOfHour() {
        return isCostTold && tally.costedHours() > 0 && tally.actual() > 0 ? tally.costOfHour() : null;
    }
}
