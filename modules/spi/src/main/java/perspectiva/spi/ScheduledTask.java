package perspectiva.spi;

import java.time.Duration;

/** Work the portal does by itself, again and again, while its module is on. */
public interface ScheduledTask {

    /** Short lower-case word, unique within the module: {@code expiry}. */
    String name();

    /** The pause between the end of one run and the start of the next; at least ten seconds. */
    Duration pause();

    /** One run. It may throw: the portal logs it, shows it to administrators and tries again after the pause. */
    void run();
}
