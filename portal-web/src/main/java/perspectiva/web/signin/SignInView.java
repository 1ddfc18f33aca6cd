package perspectiva.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import perspectiva.core.demo.DemoAccount;
import perspectiva.core.demo.DemoAccounts;
import perspectiva.core.start.Settings;
import perspectiva.spi.Caller;

/** The sign-in page. */
@Named("signInView")
@RequestScoped
public class SignInView {

    @Inject
    Door door;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    private String email;
    private String password;
    private String to;
    private String expired;

    /** Whoever is signed in already goes on. */
    public void open() {
        if (caller.isSignedIn()) {
            Door.go(LocalPath.of(to));
        }
    }

    public void enter() {
        door.byPassword(email, password, to);
    }

    /** Signs in as one of the demonstration's people. */
    public void enterAs(String demoEmail) {
        door.byPassword(demoEmail, DemoAccounts.PASSWORD, to);
    }

    /** Whom one can sign in as in a demonstration; nobody elsewhere. */
    public List<DemoAccount> getDemoAccounts() {
        return settings.isDemo() ? DemoAccounts.all() : List.of();
    }

    public String getDemoPassword() {
        return settings.isDemo() ? DemoAccounts.PASSWORD : "";
    }

    /** After how many idle minutes the session ends. */
    public int getMinutes() {
        return settings.number("session.minutes", 30);
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

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    /** Whether the person was signed in before and stayed away too long. */
    public boolean isAway() {
        return expired != null;
    }

    public String getExpired() {
        return expired;
    }

    public void setExpired(String expired) {
        this.expired = expired;
    }
}
