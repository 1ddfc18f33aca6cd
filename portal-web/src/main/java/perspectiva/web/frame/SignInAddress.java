package perspectiva.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where to sign in, from where people come back; who was in and stayed away too long is told so there. */
public final class SignInAddress {

    private SignInAddress() {}

    /** @param back the path to come back to, with its query */
    public static String from(String back, HttpServletRequest request) {
        boolean isExpired = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        return "/signin?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8) + (isExpired ? "&expired=1" : "");
    }
}
