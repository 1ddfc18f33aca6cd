package perspectiva.core.accounts;

import java.io.Serial;
import perspectiva.core.people.OrgRole;
import perspectiva.spi.Role;

/** Whom somebody wants to invite, and as what. */
public class InvitationSheet extends PersonSheet {

    @Serial
    private static final long serialVersionUID = 1;

    private String email;
    private String position;
    private Role role;
    private Long organisation;
    private OrgRole orgRole;

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }

    public OrgRole getOrgRole() {
        return orgRole;
    }

    public void setOrgRole(OrgRole orgRole) {
        this.orgRole = orgRole;
    }
}
