package perspectiva.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The portal's own files: styles, type, icons. Those asked for with a version may be kept for a year. */
final class Assets {

    /** Changes with every start, so that browsers fetch a new program's files and keep the rest for a year. */
    private static final String VERSION = Long.toString(System.currentTimeMillis() / 1000, 36);

    private Assets() {}

    static String address(String name) {
        return "/resources/portal/" + name + "?v=" + VERSION;
    }

    static void serve(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (path.startsWith("/resources/") && path.endsWith(".xhtml")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (path.startsWith("/health")) {
            response.setHeader("Cache-Control", "no-store");
        } else if (request.getParameter("v") != null) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        } else {
            response.setHeader("Cache-Control", "public, max-age=86400");
        }
        chain.doFilter(request, response);
    }
}
