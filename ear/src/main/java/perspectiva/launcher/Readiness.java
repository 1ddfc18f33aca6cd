package perspectiva.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * What the portal says about its own start. It shares this process and speaks through system properties: {@code
 * perspectiva.state} is starting, ready or failed; with it come the failure's sentence and kind, or the greeting.
 */
final class Readiness {

    private static final String STATE = "perspectiva.state";
    private static final String FAILURE = "perspectiva.failure";
    private static final String KIND = "perspectiva.failure.kind";
    private static final String GREETING = "perspectiva.greeting";

    private final String address;
    private final Duration patience;
    private final BooleanSupplier isGivenUp;

    Readiness(String address, Duration patience, BooleanSupplier isGivenUp) {
        this.address = address;
        this.patience = patience;
        this.isGivenUp = isGivenUp;
    }

    /** Before a new attempt: what the last one said no longer counts. */
    static void forget() {
        List.of(STATE, FAILURE, KIND, GREETING).forEach(System::clearProperty);
    }

    static String greeting() {
        return System.getProperty(GREETING, "").strip();
    }

    /** Whether the portal came up, or nobody waits for it any more; when it says no, {@link #refusal} tells why. */
    boolean comesUp() {
        Instant end = Instant.now().plus(patience);
        while (!isGivenUp.getAsBoolean() && !isReady()) {
            if (isFailed()) {
                return false;
            }
            if (Instant.now().isAfter(end)) {
                throw new CannotGoOn(
                        Outcome.TOO_SLOW, "The portal was not ready after %d seconds.", patience.toSeconds());
            }
            pause();
        }
        return true;
    }

    static boolean isStarting() {
        return System.getProperty(STATE, "").equals("starting");
    }

    static boolean isFailed() {
        return System.getProperty(STATE, "").equals("failed");
    }

    static CannotGoOn refusal() {
        Outcome outcome =
                switch (System.getProperty(KIND, "")) {
                    case "schema" -> Outcome.SCHEMA_NEWER;
                    case "database" -> Outcome.DATABASE_UNREACHABLE;
                    default -> Outcome.PORTAL_FAILED;
                };
        return new CannotGoOn(outcome, "%s", System.getProperty(FAILURE, "The portal did not start."));
    }

    private boolean isReady() {
        String state = System.getProperty(STATE, "");
        return state.isEmpty() ? answers() : state.equals("ready");
    }

    /** A portal that says nothing about itself is taken to be ready when it answers. */
    private boolean answers() {
        try {
            HttpURLConnection request =
                    (HttpURLConnection) URI.create(address + "/").toURL().openConnection();
            request.setInstanceFollowRedirects(false);
            request.setConnectTimeout(2_000);
            request.setReadTimeout(30_000);
            int status = request.getResponseCode();
            request.disconnect();
            return status == 200 || status == 302 || status == 404;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotGoOn(Outcome.PORTAL_FAILED, "The start was interrupted.");
        }
    }
}
