package perspectiva.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import perspectiva.core.accounts.Account;
import perspectiva.core.accounts.Colleagues;
import perspectiva.core.accounts.Context;
import perspectiva.core.accounts.Profile;
import perspectiva.core.accounts.ProfileSheet;
import perspectiva.core.start.Settings;
import perspectiva.spi.Caller;
import perspectiva.web.signin.SignedIn;

/** The page where people look after their own account. */
@Named("profileView")
@ViewScoped
public class ProfileView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    Profile profile;

    @Inject
    Colleagues colleagues;

    @Inject
    Caller caller;

    @Inject
    Settings settings;

    @Inject
    Said said;

    @Inject
    HttpServletRequest request;

    private ProfileSheet sheet;
    private String email;
    private transient String fresh;
    private transient String present;
    private boolean wanted;
    private String secret;
    private String code;
    private List<String> recoveryCodes = List.of();

    public void open() {
        if (!caller.isSignedIn()) {
            said.askToSignIn("/account/profile");
            return;
        }
        sheet = profile.sheet();
        email = profile.mine().email();
        if (wanted && !isGuarded()) {
            begin();
        }
    }

    public void save() {
        profile.amend(sheet);
        Languages.choose(sheet.getLanguage(), request);
        said.andGo("account.profile.saved", "/account/profile");
    }

    public void secure() {
        keepSignedIn(profile.secure(email, fresh, present));
        said.andGo(
                profile.awaited().isPresent() ? "account.profile.moving" : "account.profile.secured",
                "/account/profile");
    }

    /** Shows the picture for the authenticator app. */
    public void begin() {
        secret = profile.freshSecret();
    }

    public void protect() {
        recoveryCodes = profile.protect(secret, code);
        secret = null;
        said.here("account.factor.done");
    }

    public void unprotect() {
        profile.unprotect(present);
        said.andGo("account.factor.removed", "/account/profile");
    }

    public void renewCodes() {
        recoveryCodes = profile.renewRecoveryCodes(present);
    }

    public void signOutEverywhere() {
        profile.signOutEverywhere();
        SignedIn.end(request);
        said.go("/signin");
    }

    /** @param organisation 0 for none */
    public void actFor(long organisation) {
        new SignedIn(
                        caller.account().orElseThrow(),
                        organisation == 0 ? null : organisation,
                        profile.mine().epoch())
                .begin(request);
        said.go("/");
    }

    public void leave() {
        colleagues.leave();
        said.andGo("account.profile.left", "/account/profile");
    }

    private void keepSignedIn(int epoch) {
        new SignedIn(caller.account().orElseThrow(), caller.organisation().orElse(null), epoch).begin(request);
    }

    public boolean isGuarded() {
        return profile.mine().isProtected();
    }

    public Account getAccount() {
        return profile.mine();
    }

    /** The e-mail whose reader has not opened the link yet; empty when there is none. */
    public String getAwaited() {
        return profile.awaited().orElse("");
    }

    public List<Context> getContexts() {
        return profile.contexts();
    }

    public long getContext() {
        return caller.organisation().orElse(0L);
    }

    /** Whether the person represents the present organisation and may stop doing so. */
    public boolean isRepresentative() {
        return colleagues.isOneOfThem();
    }

    public QrPicture getPicture() {
        return QrPicture.of(profile.pictured(secret));
    }

    public String getReadableSecret() {
        return profile.readable(secret);
    }

    public boolean isBeginning() {
        return secret != null;
    }

    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public int getMinimum() {
        return settings.number("password.minimum", 12);
    }

    public ProfileSheet getSheet() {
        return sheet;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }
}
