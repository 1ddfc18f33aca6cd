package perspectiva.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import perspectiva.core.accounts.ApiCallers;
import perspectiva.core.accounts.Callers;
import perspectiva.core.caller.Identity;
import perspectiva.spi.Caller;
import perspectiva.web.signin.SignedIn;

/** Finds out who asks and in which language: the session, else the cookie, else the browser. */
@ApplicationScoped
public class WhoAsks {

    static final String LANGUAGE = "language";

    private static final int YEAR = 365 * 24 * 3600;

    /** Set on a request whose token opens nothing, for the interface of programs to say so. */
    public static final String BAD_TOKEN = "perspectiva.badToken";

    private static final String BEARER = "Bearer ";

    @Inject
    Callers callers;

    @Inject
    ApiCallers tokens;

    Caller asks(HttpServletRequest request, HttpServletResponse response) {
        String authorization = request.getHeader("Authorization");
        return authorization != null && RequestFilter.pathOf(request).startsWith("/api/")
                ? program(authorization, request, response)
                : person(request, response);
    }

    /** A program shows its token anew at each request; a cookie it may have kept counts for nothing. */
    private Caller program(String authorization, HttpServletRequest request, HttpServletResponse response) {
        Locale language = language(request, response);
        Optional<Caller> caller = authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? tokens.callerFor(authorization.substring(BEARER.length()).strip())
                : Optional.empty();
        if (caller.isEmpty()) {
            request.setAttribute(BAD_TOKEN, true);
        }
        return caller.<Caller>map(known -> Identity.of(known, language)).orElseGet(() -> Identity.visitor(language));
    }

    private Caller person(HttpServletRequest request, HttpServletResponse response) {
        Optional<SignedIn> signedIn = SignedIn.of(request);
        if (signedIn.isPresent()) {
            SignedIn who = signedIn.get();
            Optional<Caller> caller = callers.callerFor(who.account(), Optional.ofNullable(who.context()), who.epoch());
            if (caller.isPresent()) {
                return inLanguage(caller.get(), request, response);
            }
            SignedIn.end(request);
        }
        return Identity.visitor(language(request, response));
    }

    /** A language chosen in the top bar wins over the account's own. */
    private static Caller inLanguage(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        Locale chosen = chosen(request, response);
        return chosen == null ? caller : Identity.of(caller, chosen);
    }

    private static Locale language(HttpServletRequest request, HttpServletResponse response) {
        Locale chosen = chosen(request, response);
        if (chosen != null) {
            return chosen;
        }
        return request.getHeader("Accept-Language") == null
                        || !"en".equals(request.getLocale().getLanguage())
                ? Identity.RUSSIAN
                : Locale.ENGLISH;
    }

    private static Locale chosen(HttpServletRequest request, HttpServletResponse response) {
        String chosen = request.getParameter("lang");
        if ("GET".equals(request.getMethod()) && isLanguage(chosen)) {
            response.addCookie(cookie(chosen, request.isSecure()));
            return Locale.forLanguageTag(chosen);
        }
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(LANGUAGE) && isLanguage(cookie.getValue())) {
                    return Locale.forLanguageTag(cookie.getValue());
                }
            }
        }
        return null;
    }

    private static boolean isLanguage(String word) {
        return "ru".equals(word) || "en".equals(word);
    }

    private static Cookie cookie(String language, boolean secure) {
        Cookie cookie = new Cookie(LANGUAGE, language);
        cookie.setMaxAge(YEAR);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
