package perspectiva.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/**
 * What a session knows of who signed in: enough to ask for the caller, nothing that could grow stale.
 *
 * @param account the account's record number
 * @param context the organisation it chose to act for; null for none
 * @param epoch the account's count of "sign out everywhere" at that time
 */
public record SignedIn(long account, Long context, int epoch) implements Serializable {

    private static final String NAME = SignedIn.class.getName();

    public static Optional<SignedIn> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SignedIn) session.getAttribute(NAME));
    }

    /** Puts it into the session, which gets a new name: one that somebody else planted is worth nothing. It lasts longer now. */
    public void begin(HttpServletRequest request) {
        request.getSession(true);
        request.changeSessionId();
        HttpSession session = request.getSession();
        session.setMaxInactiveInterval(request.getServletContext().getSessionTimeout() * 60);
        session.setAttribute(NAME, this);
    }

    /** Ends the session with everything in it. */
    public static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
