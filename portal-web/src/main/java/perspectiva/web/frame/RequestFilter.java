package perspectiva.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.start.Room;
import perspectiva.core.start.Start;
import perspectiva.spi.Caller;

/**
 * What every request passes first: it gets a number, the security headers, a caller; a state change from elsewhere is
 * turned away. The number stands in the thread's name while the request runs, so every line of the log carries it.
 */
public class RequestFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = Logger.getLogger(RequestFilter.class.getName());
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** Faces takes whatever carries this for a form that is sent back, be it only a link. */
    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    /** What is read of a request to anything but a page, in bytes; each page says for itself. */
    private static final long LARGEST = 2L << 20;

    /** Insufficient Storage (RFC 4918); the servlet interface has no name for it. */
    private static final int NO_ROOM = 507;

    /** What is listened to before it is refused, in bytes: ten megabytes of Russian text as a form sends it, and some. */
    private static final long MOST_HEARD = 80L * 1024 * 1024;

    /** What must work also when there is no room for anything new, so that somebody can look after it. */
    private static final Set<String> IN_AND_OUT = Set.of("/signin", "/secondfactor", "/signout");

    /** Where a request finds its own number. */
    public static final String NUMBER = "perspectiva.request";

    @Inject
    transient Start start;

    @Inject
    transient Room room;

    @Inject
    transient CurrentCaller callers;

    @Inject
    transient WhoAsks who;

    @Inject
    transient Doorkeeper doorkeeper;

    @Inject
    transient Addresses addresses;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            HttpServletRequest unread = new Unread(request);
            asCaller(unread, response, caller -> chain.doFilter(unread, response));
            return;
        }
        String number = RequestNumber.next();
        Thread thread = Thread.currentThread();
        String threadName = thread.getName();
        thread.setName("request-" + number);
        request.setAttribute(NUMBER, number);
        long begun = System.nanoTime();
        try {
            SecurityHeaders.add(request, response, number);
            serve(request, response, chain);
        } catch (ServletException | RuntimeException | Error broken) {
            Broken.tell(broken, request, response);
        } finally {
            log(request, response, begun);
            thread.setName(threadName);
        }
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!Addresses.isPlain(request.getRequestURI())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String path = pathOf(request);
        if (Addresses.isAsset(path) || path.startsWith("/health")) {
            Assets.serve(path, request, response, chain);
            return;
        }
        if (!start.isReady()) {
            Closed.tell(request, response);
            return;
        }
        if (!SAFE.contains(request.getMethod()) && !Origin.isOurs(request)) {
            LOG.warning("A state change from another site was turned away");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (request.getContentLengthLong() > largest(path, request.getContentType())) {
            hearOut(request);
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        if (Border.isMissing(request.getContentType()) && addresses.find(path).isPresent()) {
            hearOut(request);
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if ("POST".equals(request.getMethod()) && room.isUsedUp() && !IN_AND_OUT.contains(path)) {
            response.sendError(NO_ROOM);
            return;
        }
        request.setCharacterEncoding("UTF-8");
        if (SAFE.contains(request.getMethod()) && request.getParameter(VIEW_STATE) != null) {
            LOG.warning("A form that came as a link was turned away");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        HttpServletRequest legible = Legible.of(request);
        boolean isServed = Turns.take(
                legible,
                () -> asCaller(legible, response, caller -> doorkeeper.let(caller, path, legible, response, chain)));
        if (!isServed) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** Whoever is answered while still sending sees a broken connection instead of the answer. There is an end to patience. */
    private static void hearOut(HttpServletRequest request) throws IOException {
        byte[] unwanted = new byte[64 * 1024];
        long left = MOST_HEARD;
        for (int read = 0; read >= 0 && left > 0; left -= read) {
            read = request.getInputStream().read(unwanted);
        }
    }

    /** An error page is served after the request it explains has ended, and must find out anew who reads it. */
    private void asCaller(HttpServletRequest request, HttpServletResponse response, Service service)
            throws IOException, ServletException {
        Caller caller = who.asks(request, response);
        Outcome outcome = callers.as(caller, () -> Outcome.of(() -> service.serve(caller)));
        outcome.orThrow();
    }

    /** What is done for a caller. */
    private interface Service {
        void serve(Caller caller) throws IOException, ServletException;
    }

    /** What is read of a form, in bytes; more would end in an error that explains nothing. Only files may be more than text. */
    private long largest(String path, String type) {
        boolean hasFiles = type != null && type.startsWith("multipart/form-data");
        return addresses
                .find(path)
                .filter(place -> hasFiles)
                .map(place -> (long) place.page().megabytes() << 20)
                .orElse(LARGEST);
    }

    static String pathOf(HttpServletRequest request) {
        return request.getRequestURI()
                .substring(request.getContextPath().length())
                .replaceAll(";.*", "");
    }

    private static void log(HttpServletRequest request, HttpServletResponse response, long begun) {
        if (LOG.isLoggable(Level.FINE)) {
            long milliseconds = (System.nanoTime() - begun) / 1_000_000;
            LOG.fine(request.getMethod() + " " + pathOf(request) + " " + response.getStatus() + " " + milliseconds
                    + " ms");
        }
    }
}
