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

    /** With fewer organisations each knows what the other said, and everybody what the only one said. */
    public static final int ORGANISATIONS = 3;

    public Disclosure {
        least = Math.max(FEWEST, least);
    }

    /** Only of a round that is over: before that, each new answer would be the difference between two looks. */
    public boolean isShown(FormRound round) {
        return round.isClosed() && isEnough(round.who()) && isSpread(round.kind(), round.organisations());
    }

    /** Whether those who answered for organisations did so for several; other forms are answered by people for themselves. */
    public boolean isSpread(FormKind kind, int organisations) {
        return kind != FormKind.SUPERVISOR || organisations >= ORGANISATIONS;
    }

    /** Whoever keyed in sheets of paper knows what they say, and takes them away from the sum: the rest must be enough, or nobody. */
    public boolean isEnough(Answered who) {
        return missing(who) == 0;
    }

    /** How many are missing; 0 when there are enough. */
    public int missing(Answered who) {
        int hidden = who.people() == who.onPaper() ? who.people() : who.people() - who.onPaper();
        return Math.max(0, least - hidden);
    }

    /** Whether figures of some may stand beside figures of all: those in all but not in some are nobody, or enough themselves. */
    public boolean mayStandBeside(Answered all, Answered some) {
        return all.equals(some) || isEnough(all.without(some));
    }
}
