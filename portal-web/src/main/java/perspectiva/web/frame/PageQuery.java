package perspectiva.web.frame;

import jakarta.servlet.http.HttpServletRequest;

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
}
