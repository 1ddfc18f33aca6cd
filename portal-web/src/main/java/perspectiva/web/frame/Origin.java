package perspectiva.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/**
 * Whether a state change comes from the portal's own pages. Browsers say where a request comes from, in headers no page can
 * forge; this holds for every form and every servlet, also where Faces keeps no state. Programs send neither header and bring
 * their own credentials instead of a cookie.
 */
final class Origin {

    private Origin() {}

    static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return site != null || request.getCookies() == null;
        }
        return sameHost(origin, request.getHeader("Host"));
    }

    private static boolean sameHost(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }
}
