package perspectiva.training.evaluation;

import java.util.List;
import java.util.stream.IntStream;
import perspectiva.training.evaluation.entity.Distribution;
import perspectiva.training.evaluation.entity.FormItem;
import perspectiva.training.evaluation.entity.PairedChange;

/**
 * What was said to one item.
 *
 * @param most the most points that could be given
 * @param people how many gave what; nobody when they are too few to be shown
 * @param isCompared whether only those are counted who said it before as well
 * @param change what the same people said before and after; null when nothing is compared, or what they said before may not stand
 *     beside it
 */
public record ItemResult(FormItem item, int most, Distribution people, boolean isCompared, PairedChange change) {

    /**
     * A step of the scale.
     *
     * @param points from 1
     * @param people how many gave them
     * @param share how many of a hundred that is
     * @param before how many of the same people gave them before
     */
    public record Step(int points, int people, int share, int before) {}

    /** The most points first. */
    public List<Step> steps() {
        return IntStream.rangeClosed(1, most)
                .map(place -> most + 1 - place)
                .mapToObj(points -> new Step(
                        points,
                        people.at(points),
                        people.share(points),
                        change == null ? 0 : change.before().at(points)))
                .toList();
    }

    public boolean isShown() {
        return people.count() > 0;
    }

    /** Whether what they said before, and how many moved which way, stands beside it. */
    public boolean isBeforeShown() {
        return change != null;
    }
}
