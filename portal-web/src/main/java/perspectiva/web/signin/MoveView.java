package perspectiva.web.signin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import perspectiva.core.accounts.Moving;
import perspectiva.core.caller.ComesFrom;

/** The page the link in the letter to a new e-mail leads to. Opening it changes nothing: programs that check mail do so, too. */
@Named("moveView")
@ViewScoped
public class MoveView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    Moving moving;

    @Inject
    ComesFrom from;

    private String token;
    private String email = "";
    private boolean done;

    /** Looks what the link is for. */
    public void open() {
        email = moving.offered(token).orElse("");
    }

    public void confirm() {
        moving.confirm(token, from.address());
        done = true;
    }

    /** What the page shows: worthless, confirm, done. */
    public String getStep() {
        if (done) {
            return "done";
        }
        return email.isEmpty() ? "worthless" : "confirm";
    }

    public String getEmail() {
        return email;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
