package perspectiva.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import perspectiva.core.accounts.Invitation;
import perspectiva.core.accounts.MyInvitations;
import perspectiva.core.accounts.Profile;
import perspectiva.spi.Caller;
import perspectiva.web.signin.SignedIn;

/** The page where people answer organisations that invite them. */
@Named("invitationsView")
@ViewScoped
public class InvitationsView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final String PAGE = "/account/invitations";

    @Inject
    MyInvitations invitations;

    @Inject
    Profile profile;

    @Inject
    Caller caller;

    @Inject
    Said said;

    @Inject
    HttpServletRequest request;

    private transient List<Invitation> rows;

    public void open() {
        if (!caller.isSignedIn()) {
            said.askToSignIn(PAGE);
        }
    }

    /** Accepts, and acts for the organisation from now on. */
    public void accept(long id) {
        long organisation = invitations.accept(id).organisation().id();
        new SignedIn(
                        caller.account().orElseThrow(),
                        organisation,
                        profile.mine().epoch())
                .begin(request);
        said.andGo("account.invitations.accepted", "/");
    }

    public void decline(long id) {
        invitations.decline(id);
        said.andGo("account.invitations.declined", PAGE);
    }

    public List<Invitation> getRows() {
        if (rows == null) {
            rows = invitations.waiting();
        }
        return rows;
    }
}
