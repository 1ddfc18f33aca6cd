package perspectiva.core.modules;

import java.util.List;
import java.util.stream.Stream;
import perspectiva.spi.InProgress.Tally;

/**
 * What would happen, shown before it does.
 *
 * @param module the module the administrator chose
 * @param isOn whether it is to be switched on
 * @param follows the modules that would be switched with it, in that order: its dependents before it when it goes off, its
 *     requirements before it when it comes on
 * @param inProgress what would be left waiting
 * @param parked announcements that wait for these modules and would be delivered
 * @param obstacles modules that stand in the way for good: quarantined or missing
 */
public record SwitchPlan(
        String module,
        boolean isOn,
        List<String> follows,
        List<Tally> inProgress,
        long parked,
        List<String> obstacles) {

    public boolean isPossible() {
        return obstacles.isEmpty();
    }

    public boolean isCascading() {
        return !follows.isEmpty();
    }

    /** Everything that would be switched, in that order. */
    public List<String> all() {
        return Stream.concat(follows.stream(), Stream.of(module)).toList();
    }
}
