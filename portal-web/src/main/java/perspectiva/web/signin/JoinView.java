package perspectiva.web.signin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import perspectiva.core.accounts.JoinSheet;
import perspectiva.core.accounts.Joining;
import perspectiva.core.caller.ComesFrom;
import perspectiva.core.start.Settings;

/** The page where an invitation, or the first set-up, becomes an account. */
@Named("joinView")
@ViewScoped
public class JoinView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    Joining joining;

    @Inject
    Door door;

    @Inject
    Settings settings;

    @Inject
    ComesFrom from;

    private String token;
    private transient String password;
    private JoinSheet sheet = new JoinSheet();
    private boolean invited;
    private boolean worthless;

    /** Looks what the link opens. */
    public void open() {
        worthless = !joining.opens(token);
        if (!worthless) {
            sheet = joining.guest(token);
            invited = sheet.getEmail() != null;
        }
    }

    public void join() {
        String email = joining.join(token, sheet, password, from.address());
        door.byPassword(email, password, "/");
    }

    public int getMinimum() {
        return settings.number("password.minimum", 12);
    }

    public JoinSheet getSheet() {
        return sheet;
    }

    /** Whether the e-mail is known and not to be changed here. */
    public boolean isInvited() {
        return invited;
    }

    public boolean isWorthless() {
        return worthless;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
