package perspectiva.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import perspectiva.core.accounts.Entrance;

/** The cookies by which the door knows a browser again, one for each account that was let in with it. */
@RequestScoped
class BrowserMarks {

    private static final String NAME = "known-";

    /** A computer that more people share forgets one of them: each cookie makes every request longer. */
    private static final int AT_MOST = 8;

    private static final Duration LIFE = Duration.ofDays(180);

    @Inject
    HttpServletRequest request;

    List<String> all() {
        return cookies().map(Cookie::getValue).limit(AT_MOST).toList();
    }

    void keep(Entrance entrance) {
        String own = NAME + entrance.account();
        cookies()
                .map(Cookie::getName)
                .filter(name -> !name.equals(own))
                .skip(AT_MOST - 1L)
                .forEach(name -> send(name, "", Duration.ZERO));
        send(own, entrance.mark(), LIFE);
    }

    private Stream<Cookie> cookies() {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().startsWith(NAME));
    }

    private void send(String name, String value, Duration life) {
        Cookie cookie = new Cookie(name, value);
        cookie.setMaxAge((int) life.toSeconds());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.getServletContext().getSessionCookieConfig().isSecure() || request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        ((HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse())
                .addCookie(cookie);
    }
}
