package perspectiva.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * The wish to stop: Ctrl-C, the service manager's TERM, or the closed terminal. The program then ends by itself, in order and
 * with outcome 0.
 *
 * <p>Why not a shutdown hook: the server has its own, hooks run side by side, and the exit code would be that of a kill.
 */
final class StopSignal {

    private static final Duration IMPATIENCE = Duration.ofSeconds(2);

    private final CountDownLatch requested = new CountDownLatch(1);
    private volatile Instant first;

    static StopSignal listening() {
        StopSignal stop = new StopSignal();
        List.of("INT", "TERM", "HUP").forEach(stop::listenTo);
        return stop;
    }

    private void listenTo(String name) {
        try {
            SignalHandler before = Signal.handle(new Signal(name), signal -> received(name));
            if (before == SignalHandler.SIG_IGN) {
                Signal.handle(new Signal(name), before);
            }
        } catch (IllegalArgumentException unknownOnThisSystem) {
            // Windows has no HUP.
        }
    }

    /** A second Ctrl-C ends the program at once; one that follows on its heels is the same keystroke, passed on by Maven. */
    private void received(String name) {
        if (first == null) {
            first = Instant.now();
            requested.countDown();
        } else if (name.equals("INT") && first.plus(IMPATIENCE).isBefore(Instant.now())) {
            Runtime.getRuntime().halt(130);
        }
    }

    boolean isRequested() {
        return requested.getCount() == 0;
    }

    void await() {
        try {
            requested.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
