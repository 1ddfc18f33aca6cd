package perspectiva.web.signin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import perspectiva.core.accounts.Joining;
import perspectiva.core.caller.ComesFrom;
import perspectiva.core.start.Settings;

/** The page for people who forgot their password: first without a link, then with the one from the letter. */
@Named("resetView")
@ViewScoped
public class ResetView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    Joining joining;

    @Inject
    Settings settings;

    @Inject
    ComesFrom from;

    private String token;
    private String email;
    private transient String password;
    private boolean asked;
    private boolean done;

    public void ask() {
        joining.forgot(email, from.address());
        asked = true;
    }

    public void renew() {
        joining.renew(token, password, from.address());
        done = true;
    }

    /** What the page shows: ask, asked, choose, worthless, done. */
    public String getStep() {
        if (done) {
            return "done";
        }
        if (token != null) {
            return joining.isReset(token) ? "choose" : "worthless";
        }
        return asked ? "asked" : "ask";
    }

    public int getMinimum() {
        return settings.number("password.minimum", 12);
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
