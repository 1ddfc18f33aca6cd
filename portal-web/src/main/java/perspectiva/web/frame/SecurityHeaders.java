package perspectiva.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The headers every answer carries. Scripts are PrimeFaces' part: for each page it adds a second policy with that page's
 * nonce, and browsers obey both; answers that are not pages run no script at all.
 */
final class SecurityHeaders {

    private static final String EVERYWHERE =
            "style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
                    + "object-src 'none'; frame-src 'none'; worker-src 'none'; media-src 'none'; manifest-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    static void add(HttpServletRequest request, HttpServletResponse response, String number) {
        response.setHeader("Content-Security-Policy", EVERYWHERE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        response.setHeader("X-Request-Id", number);
        response.setHeader("Cache-Control", "no-store");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
