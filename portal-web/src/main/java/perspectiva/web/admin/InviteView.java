package perspectiva.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import perspectiva.core.accounts.Accounts;
import perspectiva.core.accounts.InvitationSheet;
import perspectiva.core.people.OrgRole;
import perspectiva.core.people.Organisation;
import perspectiva.spi.Role;
import perspectiva.web.people.Said;

/** The page on which administrators and the directorate invite anybody. */
@Named("inviteView")
@ViewScoped
public class InviteView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    Accounts accounts;

    @Inject
    Choice choice;

    @Inject
    Said said;

    private InvitationSheet sheet = new InvitationSheet();
    private String inn;
    private String link;

    public void invite() {
        sheet.setOrganisation(choice.byTyped(inn));
        link = accounts.invite(sheet);
        sheet = new InvitationSheet();
        inn = null;
        said.here("admin.account.invited");
    }

    public List<Organisation> getSuggestions() {
        return choice.suggestions();
    }

    public List<Role> getRoles() {
        return choice.roles();
    }

    public OrgRole[] getOrgRoles() {
        return OrgRole.values();
    }

    public InvitationSheet getSheet() {
        return sheet;
    }

    public String getInn() {
        return inn;
    }

    public void setInn(String inn) {
        this.inn = inn;
    }

    /** The address to hand over, told this once. */
    public String getLink() {
        return link;
    }
}
