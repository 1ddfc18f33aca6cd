package perspectiva.training.evaluation.entity;

import java.util.Map;

/**
 * What the same people said of one outcome before a course and after it. Self-rated, and so no measure of learning: that is what
 * tests before and after are for.
 *
 * @param before what they said first
 * @param after what they said then
 * @param up how many said more than before
 * @param same how many said the same
 * @param down how many said less
 */
public record PairedChange(Distribution before, Distribution after, int up, int same, int down) {

    /** @param byEarlier what people said afterwards, by the points they gave before */
    public static PairedChange of(Map<Integer, Distribution> byEarlier) {
        Distribution before = Distribution.NOBODY;
        Distribution after = Distribution.NOBODY;
        int up = 0;
        int same = 0;
        int down = 0;
        for (Map.Entry<Integer, Distribution> one : byEarlier.entrySet()) {
            int earlier = one.getKey();
            before = before.plus(Distribution.of(earlier, one.getValue().count()));
            after = after.plus(one.getValue());
            for (int points = 1; points <= one.getValue().people().size(); points++) {
                int people = one.getValue().at(points);
                up += points > earlier ? people : 0;
                same += points == earlier ? people : 0;
                down += points < earlier ? people : 0;
            }
        }
        return new PairedChange(before, after, up, same, down);
    }

    /** How many people said both. */
    public int pairs() {
        return up + same + down;
    }
}
