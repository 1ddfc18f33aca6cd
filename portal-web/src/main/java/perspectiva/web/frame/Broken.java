package perspectiva.web.frame;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.primefaces.csp.CspException;

/**
 * What becomes of a request that broke: the error page, which shows its number, and one entry of the log under that number. The
 * server would write it down only when the number is gone from the thread's name.
 */
final class Broken {

    private static final Logger LOG = Logger.getLogger(Broken.class.getName());
    private static final int DEEPEST = 20;

    private Broken() {}

    static void tell(Throwable broken, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String what = request.getMethod() + " " + RequestFilter.pathOf(request);
        if (isForged(broken)) {
            LOG.warning(what + " was turned away: its form is none of ours");
            answer(HttpServletResponse.SC_FORBIDDEN, response);
            return;
        }
        LOG.log(Level.SEVERE, what + " broke", broken);
        if (response.isCommitted()) {
            throw new ServletException("Broken off", broken);
        }
        answer(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, response);
    }

    private static void answer(int status, HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            response.sendError(status);
        }
    }

    /** Whether a form came without the mark its page was given. */
    private static boolean isForged(Throwable broken) {
        Throwable cause = broken;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof CspException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
