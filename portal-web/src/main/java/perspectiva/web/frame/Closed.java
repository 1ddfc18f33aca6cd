package perspectiva.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** What everybody is told while the portal starts or stops: a page that asks neither texts, nor styles, nor who reads it. */
final class Closed {

    /** In how many seconds it is worth asking again. */
    private static final String SOON = "5";

    private Closed() {}

    static void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", SOON);
        response.setContentType("text/html;charset=UTF-8");
        try (InputStream page = request.getServletContext().getResourceAsStream("/WEB-INF/closed.html")) {
            page.transferTo(response.getOutputStream());
        }
    }
}
