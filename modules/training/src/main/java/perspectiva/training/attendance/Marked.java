package perspectiva.training.attendance;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import perspectiva.training.attendance.entity.Presence;

/**
 * What came of a mark.
 *
 * @param isChanged false when the same stood there already
 * @param replaced what somebody else had written since the page was read, and what counts no more
 */
public record Marked(boolean isChanged, Optional<Replaced> replaced) {

    /** A mark that counts no more. */
    public record Replaced(Presence presence, String marker, Instant at) implements Serializable {}

    static final Marked SAME = new Marked(false, Optional.empty());
}
