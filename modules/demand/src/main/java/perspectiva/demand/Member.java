package perspectiva.demand;

import perspectiva.demand.entity.GroupNeed;
import perspectiva.needs.NeedStanding;

/** A need of a group, and what has become of it since it joined. */
public record Member(GroupNeed need, NeedStanding standing) {

    /** Whether people are still wanted for it; only then it counts. */
    public boolean isOpen() {
        return standing.isOpen();
    }
}
