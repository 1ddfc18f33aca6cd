package perspectiva.training.evaluation.entity;

import java.util.Collection;

/**
 * How many answered something.
 *
 * @param people all of them
 * @param onPaper how many of them the office keyed in, and so knows what they said
 */
public record Answered(int people, int onPaper) {

    /** Who is in at least one of these counts; nobody is in two. */
    public static Answered of(Collection<Tally> tallies) {
        return new Answered(
                tallies.stream().mapToInt(tally -> tally.people().count()).sum(),
                tallies.stream().mapToInt(Tally::onPaper).sum());
    }

    /** The rest, when these are among them. */
    Answered without(Answered some) {
        return new Answered(people - some.people, onPaper - some.onPaper);
    }
}
