package perspectiva.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What the error page says: never what broke inside, always what to do now. */
@Named("errorView")
@RequestScoped
public class ErrorView {

    private static final Set<String> KNOWN = Set.of("400", "403", "404", "410", "413", "429", "503", "507");

    @Inject
    HttpServletRequest request;

    public String getStatus() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status == null ? "404" : status.toString();
    }

    /** Which of the prepared explanations fits. */
    public String getKind() {
        Object off = request.getAttribute(Doorkeeper.SWITCHED_OFF);
        if (off != null) {
            return "off" + off;
        }
        return KNOWN.contains(getStatus()) ? getStatus() : "500";
    }

    /** Where the person was going, to try again; never an address that a browser would take for another site's. */
    public String getAddress() {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        if (path != null && !Addresses.isPlain(path.toString())) {
            return "/";
        }
        return (path == null ? "/" : path.toString()) + (query == null ? "" : "?" + query);
    }
}
