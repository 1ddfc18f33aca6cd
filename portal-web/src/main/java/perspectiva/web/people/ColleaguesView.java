package perspectiva.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import perspectiva.core.accounts.Colleague;
import perspectiva.core.accounts.Colleagues;
import perspectiva.core.accounts.Invitation;
import perspectiva.core.accounts.InvitationSheet;
import perspectiva.core.people.OrgRole;
import perspectiva.core.people.Organisations;

/** The page of the people who act for one's organisation. */
@Named("colleaguesView")
@ViewScoped
public class ColleaguesView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final String PAGE = "/account/colleagues";

    @Inject
    Colleagues colleagues;

    @Inject
    Organisations organisations;

    @Inject
    Said said;

    private Long who;
    private OrgRole role;
    private boolean inviting;
    private InvitationSheet sheet = new InvitationSheet();
    private transient List<Colleague> rows;
    private transient List<Invitation> invited;

    /** Prepares the card of the colleague named in the address. */
    public void open() {
        rows = colleagues.all();
        if (who != null) {
            role = getChosen().affiliation().role().orElse(null);
        }
    }

    public void invite() {
        colleagues.invite(sheet);
        said.andGo("account.colleagues.invited", PAGE);
    }

    public void appoint() {
        colleagues.appoint(who, role);
        said.andGo("account.colleagues.appointed", PAGE);
    }

    public void suspend() {
        colleagues.suspend(who);
        said.andGo("account.colleagues.suspended", PAGE);
    }

    public void reinstate() {
        colleagues.reinstate(who);
        said.andGo("account.colleagues.reinstated", PAGE);
    }

    public void letGo() {
        colleagues.letGo(who);
        said.andGo("account.colleagues.letgo", PAGE);
    }

    public void withdraw(long invitation) {
        colleagues.withdraw(invitation);
        said.andGo("account.colleagues.withdrawn", PAGE);
    }

    /** Who was invited and has not accepted. */
    public List<Invitation> getInvited() {
        if (invited == null) {
            invited = colleagues.invited();
        }
        return invited;
    }

    public List<Colleague> getRows() {
        if (rows == null) {
            rows = colleagues.all();
        }
        return rows;
    }

    /** The colleague named in the address. */
    public Colleague getChosen() {
        return getRows().stream()
                .filter(one -> one.affiliation().id().equals(who))
                .findFirst()
                .orElseThrow(perspectiva.spi.Refused.NotFound::new);
    }

    public String getOrganisation() {
        return organisations.mine().map(one -> one.shortName()).orElse("");
    }

    public boolean isDeciding() {
        return colleagues.isMineToDecide();
    }

    public OrgRole[] getRoles() {
        return OrgRole.values();
    }

    public InvitationSheet getSheet() {
        return sheet;
    }

    public Long getWho() {
        return who;
    }

    public void setWho(Long who) {
        this.who = who;
    }

    public OrgRole getRole() {
        return role;
    }

    public void setRole(OrgRole role) {
        this.role = role;
    }

    public boolean isInviting() {
        return inviting;
    }

    public void setInviting(boolean inviting) {
        this.inviting = inviting;
    }
}
