package perspectiva.web.listing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import perspectiva.core.start.Settings;

/** Tells search engines where to look, and where not (RFC 9309). It protects nothing: the doorkeeper does. */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient OpenPages pages;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        PrintWriter out = response.getWriter();
        out.print("User-agent: *\n");
        pages.closed().forEach(path -> out.print("Disallow: " + path + "\n"));
        out.print("\nSitemap: " + settings.address() + "/sitemap.xml\n");
    }
}
