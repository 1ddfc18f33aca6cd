package perspectiva.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stood in the address of the page a form belongs to, after the path. A form is sent to the path alone and brings this
 * along, so that whoever must sign in first, or comes too late, is led back to the same page.
 */
final class PageQuery {

    /** The hidden field that holds it. */
    static final String FIELD = "perspectiva.query";

    private static final int MOST = 2_000;

    private PageQuery() {}

    /** With its question mark; empty when there is none. It is a visitor's word: good for addresses of this page only. */
    static String of(HttpServletRequest request) {
        if (request.getQueryString() != null) {
            return "?" + request.getQueryString();
        }
        String brought = "POST".equals(request.getMethod()) ? request.getParameter(FIELD) : null;
        return brought == null || !brought.matches("\\?[\\x21-\\x7E&&[^\"<>\\\\#]]{0," + MOST + "}") ? "" : brought;
    }

    /** The same, taken apart. */
    static Map<String, String[]> parameters(HttpServletRequest request) {
        if ("GET".equals(request.getMethod())) {
            return request.getParameterMap();
        }
        Map<String, String[]> parameters = new TreeMap<>();
        // What was too large to be read is not read again for the page that says so.
        boolean isErrorPage = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        String query = isErrorPage ? "" : of(request);
        for (String one : query.isEmpty() ? new String[0] : query.substring(1).split("&")) {
            String[] pair = one.split("=", 2);
            parameters.merge(
                    decode(pair[0]), new String[] {pair.length == 2 ? decode(pair[1]) : ""}, PageQuery::together);
        }
        return parameters;
    }

    private static String[] together(String[] before, String[] after) {
        String[] both = Arrays.copyOf(before, before.length + after.length);
        System.arraycopy(after, 0, both, before.length, after.length);
        return both;
    }

    /** As it stands when it was never encoded. */
    private static String decode(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException plain) {
            return encoded;
        }
    }
}
