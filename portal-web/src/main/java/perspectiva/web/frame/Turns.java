package perspectiva.web.frame;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The forms of one session are taken one after the other. What a page remembers is not made for two at once: a form sent
 * twice at the same moment would make two records, while the second of two that come in turn finds what the first has made.
 */
@WebListener
public class Turns implements HttpSessionListener {

    private static final String NAME = Turns.class.getName();

    /** Longer than any form takes. */
    private static final long PATIENCE_S = 30;

    /** One session's; it travels with the session and begins afresh on another node. */
    private static final class Turn implements Serializable {

        @Serial
        private static final long serialVersionUID = 1;

        private transient ReentrantLock lock = new ReentrantLock(true);

        @Serial
        private Object readResolve() {
            return new Turn();
        }
    }

    /** What is done when it is somebody's turn. */
    interface Work {
        void run() throws IOException, ServletException;
    }

    @Override
    public void sessionCreated(HttpSessionEvent created) {
        created.getSession().setAttribute(NAME, new Turn());
    }

    /**
     * Does the work, a form's when no other form of its session is at work; what only reads waits for nobody.
     *
     * @return false when its turn did not come
     */
    static boolean take(HttpServletRequest request, Work work) throws IOException, ServletException {
        Optional<ReentrantLock> lock = "POST".equals(request.getMethod()) ? of(request) : Optional.empty();
        if (lock.isEmpty()) {
            work.run();
            return true;
        }
        if (!isTaken(lock.get())) {
            return false;
        }
        try {
            work.run();
            return true;
        } finally {
            lock.get().unlock();
        }
    }

    private static Optional<ReentrantLock> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(NAME) instanceof Turn turn
                ? Optional.of(turn.lock)
                : Optional.empty();
    }

    private static boolean isTaken(ReentrantLock lock) {
        try {
            return lock.tryLock(PATIENCE_S, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
