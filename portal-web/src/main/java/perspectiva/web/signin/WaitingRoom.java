package perspectiva.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import perspectiva.spi.Refused;

/**
 * Where strangers wait for the door's answer while an account is under attack. It has few seats: everybody who waits holds one
 * of the server's threads, and the attackers must not get them all.
 */
@ApplicationScoped
class WaitingRoom {

    private static final int SEATS = 10;

    private final Semaphore seats = new Semaphore(SEATS);

    /** @throws Refused at once when all seats are taken */
    void sit(Duration pause) {
        if (pause.isZero()) {
            return;
        }
        if (!seats.tryAcquire()) {
            throw new Refused("core.refused.toooften", 1);
        }
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            seats.release();
        }
    }
}
