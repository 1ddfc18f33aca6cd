package perspectiva.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
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
        response.sendRedirect("/");
    }
}
