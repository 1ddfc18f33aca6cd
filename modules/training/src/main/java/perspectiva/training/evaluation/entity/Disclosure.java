package perspectiva.training.evaluation.entity;

/**
 * From how many answers on figures may be shown, so that nobody can tell who said what.
 *
 * @param least the fewest people a figure may be made of
 */
public record Disclosure(int least) {

    /** As the guide of the domain has it (section 7): results to the trainer from k answers on. */
    public static final Disclosure USUAL = new Disclosure(5);

    /** With fewer everybody could guess everybody. */
    private static final int FEWEST = 3;

    public Disclosure {
        least = Math.max(FEWEST, least);
    }

    /** Only of a round that is over: before that, each new answer would be the difference between two looks. */
    public boolean isShown(FormRound round) {
        return round.isClosed() && isEnough(round.answered());
    }

    public boolean isEnough(int people) {
        return people >= least;
    }

    /** How many are missing; 0 when there are enough. */
    public int missing(int people) {
        return Math.max(0, least - people);
    }

    /** Whether figures of some may stand beside figures of all: those in all but not in some are nobody, or enough themselves. */
    public boolean mayStandBeside(int all, int some) {
        return all == some || isEnough(all - some);
    }
}
