package perspectiva.training.assessment.entity;

import java.util.List;
import java.util.Optional;

/**
 * How much of what could still be learnt a group learnt: (after - before) / (whole - before), from the means of those who were tested
 * both times (normalised gain, Hake 1998; domain guide, 7, L2). The means are taken first, so that somebody who knew everything
 * before does not spoil it.
 *
 * @param pairs how many people were tested both times
 * @param before their mean before the course, in percent of the best mark
 * @param after the same at its end, at the first attempt
 */
public record LearningGain(int pairs, double before, double after) {

    /** Of fewer people nothing is shown: one could guess who they are (domain guide, 16). */
    public static final int FEWEST = 5;

    private static final double WHOLE = 100;

    /** Both in percent of the best mark. */
    public record Pair(double before, double after) {}

    public static LearningGain of(List<Pair> pairs) {
        return new LearningGain(
                pairs.size(),
                pairs.stream().mapToDouble(Pair::before).average().orElse(0),
                pairs.stream().mapToDouble(Pair::after).average().orElse(0));
    }

    /** Whether enough people were tested both times. */
    public boolean isShown() {
        return pairs >= FEWEST;
    }

    /** Whether anybody was tested both times, yet too few. */
    public boolean isHidden() {
        return pairs > 0 && !isShown();
    }

    /** In percent, rounded; less than nought when people did worse. Empty when too few were tested, or all knew everything before. */
    public Optional<Long> percent() {
        return isShown() && before < WHOLE
                ? Optional.of(Math.round((after - before) / (WHOLE - before) * WHOLE))
                : Optional.empty();
    }

    public long beforePercent() {
        return Math.round(before);
    }

    public long afterPercent() {
        return Math.round(after);
    }
}
