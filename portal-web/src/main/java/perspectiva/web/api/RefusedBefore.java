package perspectiva.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import perspectiva.web.frame.RequestFilter;

/** What is refused before the interface is reached, or breaks outside it, programs are told as a problem and not as a page. */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.ERROR, asyncSupported = true)
public class RefusedBefore extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Inject
    transient Problems problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (address == null || !address.toString().startsWith(request.getContextPath() + "/api/")) {
            chain.doFilter(request, response);
            return;
        }
        int status = response.getStatus();
        Problem problem = problems.isKnown(status) || status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                ? problems.ofHttp(status)
                : problems.broken(request.getAttribute(RequestFilter.NUMBER));
        response.setStatus(problem.status());
        response.setContentType(Problem.TYPE);
        response.getOutputStream().write(problem.json().getBytes(StandardCharsets.UTF_8));
    }
}
