package perspectiva.samples.second;

import java.time.Instant;

/** Looks at a clock of its own. */
public class OwnClock {
    Instant now() {
        return Instant.now();
    }
}
