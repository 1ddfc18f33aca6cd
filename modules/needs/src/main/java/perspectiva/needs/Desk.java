package perspectiva.needs;

import jakarta.inject.Inject;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.needs.entity.Need;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Role;

/** The director's desk: what waits for her, the oldest first. */
@Boundary
public class Desk {

    @Inject
    NeedRows rows;

    @Inject
    Needs needs;

    @AllowedTo(Role.DIRECTOR)
    public Slice<NeedRow> waiting(Paging paging) {
        return rows.waiting(paging);
    }

    /** Verifies and publishes in one go. */
    @AllowedTo(Role.DIRECTOR)
    public Need accept(long id, int version) {
        return needs.publish(id, needs.verify(id, version).version());
    }
}
