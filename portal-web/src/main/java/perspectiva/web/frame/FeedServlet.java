package perspectiva.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import perspectiva.core.api.EntityTags;
import perspectiva.core.modules.Extension;
import perspectiva.core.modules.Gate;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Sha256;
import perspectiva.core.text.PageTexts;
import perspectiva.spi.Caller;
import perspectiva.spi.Feed;

/** The gate of feeds: {@code /needs/vacancies.atom} is what the list of vacancies shows, with the same filters. */
@WebServlet("*.atom")
public class FeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Pattern PATH = Pattern.compile("/([a-z][a-z0-9]*)/([a-z0-9]+)\\.atom");

    @Inject
    transient Addressed addressed;

    @Inject
    transient Gate gate;

    @Inject
    transient Caller caller;

    @Inject
    transient PageTexts texts;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(RequestFilter.pathOf(request));
        Optional<Extension<Feed>> found = path.matches()
                ? addressed.find(Feed.class, path.group(1), one -> one.name().equals(path.group(2)))
                : Optional.empty();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Extension<Feed> feed = found.get();
        List<Feed.Entry> entries =
                gate.through(feed.type(), () -> feed.bean().entries(Addressed.filters(request), caller));
        answer(atom(path.group(1) + "/" + path.group(2), request).of(entries), request, response);
    }

    private AtomFeed atom(String list, HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return new AtomFeed(
                texts.get(list.replace('/', '.') + ".title"),
                texts.get("portal.title"),
                caller.language().getLanguage(),
                settings.address(),
                "/" + list + query,
                "/" + list + ".atom" + query);
    }

    /** Whoever has these very bytes is told so instead of sent them: the quoted mark is their digest (RFC 9110, 13.1.2). */
    private static void answer(byte[] feed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String mark = '"' + Sha256.of(feed) + '"';
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("ETag", mark);
        if (EntityTags.isKnown(request.getHeader("If-None-Match"), mark)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(AtomFeed.TYPE);
        response.setContentLength(feed.length);
        response.getOutputStream().write(feed);
    }
}
