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
        if (isCausedBy(CspException.class, broken)) {
            LOG.warning(what + " was turned away: its form lacks the mark its page was given");
            answer(HttpServletResponse.SC_FORBIDDEN, request, response);
        } else if (response.isCommitted() && isCausedBy(IOException.class, broken)) {
            LOG.info(what + " was broken off by its reader");
        } else if (response.isCommitted()) {
            LOG.log(Level.SEVERE, what + " broke off", broken);
            throw new ServletException("Broken off", broken);
        } else {
            LOG.log(Level.SEVERE, what + " broke", broken);
            answer(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, request, response);
        }
    }

    /** Faces throws the headers away with the page it could not finish. */
    private static void answer(int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!response.isCommitted()) {
            SecurityHeaders.add(request, response, String.valueOf(request.getAttribute(RequestFilter.NUMBER)));
            response.sendError(status);
        }
    }

    private static boolean isCausedBy(Class<? extends Exception> type, Throwable broken) {
        Throwable cause = broken;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (type.isInstance(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
