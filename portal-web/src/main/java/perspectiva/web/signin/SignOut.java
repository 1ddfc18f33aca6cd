package perspectiva.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import perspectiva.core.accounts.Profile;

/** Ends the session. Only by POST: a link on some other page must not sign anybody out. */
@WebServlet("/signout")
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient Profile profile;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        profile.signedOut();
        SignedIn.end(request);
        response.addCookie(gone(request));
        response.sendRedirect("/");
    }

    /** Without it the browser would show the dead session, and the next page would say that it had expired. */
    private static Cookie gone(HttpServletRequest request) {
        Cookie cookie =
                new Cookie(request.getServletContext().getSessionCookieConfig().getName(), "");
        cookie.setPath("/");
        cookie.setMaxAge(0);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        return cookie;
    }
}
