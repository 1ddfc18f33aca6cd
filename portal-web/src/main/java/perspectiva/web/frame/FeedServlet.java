package perspectiva.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import perspectiva.core.modules.Extension;
import perspectiva.core.modules.Extensions;
import perspectiva.core.modules.Gate;
import perspectiva.core.modules.Modules;
import perspectiva.core.start.Settings;
import perspectiva.core.text.PageTexts;
import perspectiva.spi.Caller;
import perspectiva.spi.Feed;

/** The gate of feeds: {@code /needs/vacancies.atom} is what the list of vacancies shows, with the same filters. */
@WebServlet("*.atom")
public class FeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Pattern PATH = Pattern.compile("/([a-z][a-z0-9]*)/([a-z0-9]+)\\.atom");

    @Inject
    transient Extensions extensions;

    @Inject
    transient Modules modules;

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
        Optional<Extension<Feed>> found = path.matches() ? find(path.group(1), path.group(2)) : Optional.empty();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Extension<Feed> feed = found.get();
        List<Feed.Entry> entries = gate.through(feed.type(), () -> feed.bean().entries(filters(request), caller));
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
        String mark = '"' + digest(feed) + '"';
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("ETag", mark);
        if (isKnown(mark, request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(AtomFeed.TYPE);
        response.setContentLength(feed.length);
        response.getOutputStream().write(feed);
    }

    /** Reverse proxies that compress weaken a mark, which is the same for us. */
    static boolean isKnown(String mark, String header) {
        return header != null
                && Stream.of(header.split(","))
                        .map(known -> known.strip().replaceFirst("^W/", ""))
                        .anyMatch(known -> known.equals(mark) || known.equals("*"));
    }

    private static String digest(byte[] feed) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(feed);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A feed of a module that is off is not found. */
    private Optional<Extension<Feed>> find(String module, String name) {
        return extensions.open(Feed.class).stream()
                .filter(feed ->
                        modules.ownerOf(feed.type()).filter(module::equals).isPresent())
                .filter(feed -> feed.bean().name().equals(name))
                .findFirst();
    }

    private static Map<String, String> filters(HttpServletRequest request) {
        Map<String, String> filters = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> filters.put(name, values[0]));
        return filters;
    }
}
