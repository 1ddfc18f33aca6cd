package perspectiva.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in a page's address after the path. Its forms are sent to the same address, see {@link FormAddress}, so that
 * whoever must sign in first, or comes too late, is led back to the same page.
 */
final class PageQuery {

    private PageQuery() {}

    /** With its question mark; empty when there is none. */
    static String of(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }

    /** The same, but of its parameters only these, as they were written. */
    static String only(Set<String> names, HttpServletRequest request) {
        Predicate<String> wanted = one -> names.contains(name(one));
        String kept = parts(request).filter(wanted).collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    /** The same, taken apart; what a form sends is none of it. */
    static Map<String, String[]> parameters(HttpServletRequest request) {
        Map<String, String[]> parameters = new TreeMap<>();
        parts(request).forEach(one -> parameters.merge(name(one), new String[] {value(one)}, PageQuery::together));
        return parameters;
    }

    private static Stream<String> parts(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? Stream.empty() : Stream.of(query.split("&")).filter(one -> !one.isEmpty());
    }

    private static String name(String part) {
        return decode(part.split("=", 2)[0]);
    }

    private static String value(String part) {
        String[] pair = part.split("=", 2);
        return pair.length == 2 ? decode(pair[1]) : "";
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
