package perspectiva.web.signin;

import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/**
 * Sessions of people who have not signed in are short. Each look at the sign-in page makes one, with 15 KB of page state, and
 * whoever asked for it ten times a second would have filled the memory within half an hour.
 */
@WebListener
public class VisitorSessions implements HttpSessionListener {

    private static final int SECONDS = 10 * 60;

    @Override
    public void sessionCreated(HttpSessionEvent created) {
        created.getSession().setMaxInactiveInterval(SECONDS);
    }
}
