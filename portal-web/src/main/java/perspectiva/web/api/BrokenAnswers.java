package perspectiva.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import perspectiva.spi.Refused;
import perspectiva.web.frame.RequestFilter;

/** What broke inside stays inside: a program gets the number under which the log explains it. */
@Provider
public class BrokenAnswers implements ExceptionMapper<RuntimeException> {

    private static final Logger LOG = Logger.getLogger(BrokenAnswers.class.getName());

    @Inject
    Problems problems;

    @Inject
    HttpServletRequest request;

    @Override
    public Response toResponse(RuntimeException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return problems.of(refused).response().build();
            }
        }
        LOG.log(Level.SEVERE, "A program's request broke", broken);
        return problems.broken(request.getAttribute(RequestFilter.NUMBER))
                .response()
                .build();
    }
}
