package perspectiva.web.documents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import perspectiva.core.documents.Document;
import perspectiva.core.documents.Documents;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/**
 * Hands out a paper: {@code /documents/17} to keep, {@code /documents/17/view} to look at where browsers show it themselves.
 * What a stranger attached must never run as a part of the portal, so its page is a sandbox and may load nothing.
 */
@WebServlet("/documents/*")
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})(/view)?");
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox; frame-ancestors 'none'";

    @Inject
    transient Documents documents;

    @Inject
    transient Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!caller.isSignedIn()) {
            response.sendRedirect("/signin?to=" + request.getRequestURI());
            return;
        }
        try {
            send(documents.open(Long.parseLong(path.group(1))), path.group(2) != null, response);
        } catch (Refused.NotFound absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(Documents.Opened opened, boolean isWantedToSee, HttpServletResponse response)
            throws IOException {
        Document document = opened.document();
        boolean isShown = isWantedToSee && document.type().isShown();
        response.setContentType(document.type().media());
        response.setContentLengthLong(document.bytes());
        response.setHeader("Content-Disposition", Disposition.of(isShown ? "inline" : "attachment", document.name()));
        response.setHeader("Content-Security-Policy", NOTHING_RUNS);
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "private, no-store");
        Files.copy(opened.file(), response.getOutputStream());
    }
}
