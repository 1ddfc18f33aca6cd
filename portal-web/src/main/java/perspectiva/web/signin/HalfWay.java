package perspectiva.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import perspectiva.core.store.Now;

/** Somebody whose password was right and whose second factor is still to come; worth nothing after five minutes. */
record HalfWay(long account, String to, Instant since) implements Serializable {

    private static final String NAME = HalfWay.class.getName();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    static Optional<HalfWay> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (HalfWay) session.getAttribute(NAME))
                .filter(half -> half.since.plus(PATIENCE).isAfter(Now.instant()));
    }

    static void begin(HttpServletRequest request, long account, String to) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(NAME, new HalfWay(account, to, Now.instant()));
    }

    static void end(HttpServletRequest request) {
        request.getSession().removeAttribute(NAME);
    }
}
