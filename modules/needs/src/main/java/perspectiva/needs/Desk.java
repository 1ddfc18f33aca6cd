package perspectiva.needs;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.needs.entity.Need;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Role;

/** The director's desk: what waits for her, the oldest first. */
@Boundary
public class Desk {

    /** How many late needs one letter names; the others are for the next. */
    private static final int LATE_MOST = 50;

    @Inject
    NeedRows rows;

    @Inject
    Needs needs;

    @Inject
    Letters letters;

    @AllowedTo(Role.DIRECTOR)
    public Slice<NeedRow> waiting(Paging paging) {
        return rows.waiting(paging);
    }

    /** The whole needs behind some rows, by their numbers. */
    @AllowedTo(Role.DIRECTOR)
    public Map<Long, Need> whole(List<Long> ids) {
        return rows.whole(ids).stream().collect(Collectors.toMap(Need::id, need -> need));
    }

    /** Verifies and publishes in one go. */
    @AllowedTo(Role.DIRECTOR)
    public Need accept(long id, int version) {
        return needs.publish(id, needs.verify(id, version).version());
    }

    /** What waits longer than promised, told once: the portal's own act. */
    @AllowedTo({})
    public void tellLate() {
        Instant promised = Now.instant().minus(Duration.ofDays(NeedsTasks.PATIENCE_DAYS));
        List<Need> late = rows.late(promised, LATE_MOST);
        if (!late.isEmpty()) {
            late.forEach(need -> need.trail().lateTold());
            letters.late(late);
        }
    }
}
