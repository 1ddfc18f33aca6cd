package perspectiva.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import perspectiva.core.accounts.Account;
import perspectiva.core.accounts.Accounts;
import perspectiva.core.accounts.Grant;
import perspectiva.core.accounts.InvitationSheet;
import perspectiva.core.people.Affiliation;
import perspectiva.core.people.Inn;
import perspectiva.core.people.OrgRole;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Organisations;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.web.people.Said;

/** One account as administrators see it; without a number, an invitation. */
@Named("accountView")
@ViewScoped
public class AccountView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int SUGGESTIONS = 200;

    @Inject
    Accounts accounts;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    @Inject
    Said said;

    private Long id;
    private InvitationSheet sheet = new InvitationSheet();
    private String inn;
    private Role role;
    private String capability;
    private LocalDate last;
    private String why;
    private String link;

    public void open() {
        if (id != null) {
            accounts.byId(id);
        }
    }

    public void invite() {
        sheet.setRole(role);
        sheet.setOrganisation(organisation());
        link = accounts.invite(sheet);
        sheet = new InvitationSheet();
        said.here("admin.account.invited");
    }

    public void inviteAgain() {
        link = accounts.inviteAgain(id);
        said.here("admin.account.invited");
    }

    public void grant() {
        accounts.grant(id, role, organisation(), capability, Now.today(), last);
        said.andGo("admin.account.granted", address());
    }

    public void endGrant(long grant) {
        accounts.endGrant(grant);
        said.andGo("admin.account.ended", address());
    }

    public void suspend() {
        accounts.suspend(id, why);
        said.andGo("admin.account.suspended", address());
    }

    public void reinstate() {
        accounts.reinstate(id);
        said.andGo("admin.account.reinstated", address());
    }

    public void unlock() {
        accounts.unlock(id);
        said.andGo("admin.account.unlocked", address());
    }

    public void removeSecondFactor() {
        accounts.removeSecondFactor(id);
        said.andGo("admin.account.unguarded", address());
    }

    private String address() {
        return "/admin/account?id=" + id;
    }

    private Long organisation() {
        if (inn == null) {
            return null;
        }
        return organisations.byInn(new Inn(inn))
                .map(Organisation::id)
                .orElseThrow(() -> new Refused("core.refused.organisation.unknown").at("inn"));
    }

    /** What the browser offers while somebody types; any other organisation is found by its number. */
    public List<Organisation> getSuggestions() {
        return organisations.search("", new Paging(1, SUGGESTIONS, "", false)).rows();
    }

    public boolean isNew() {
        return id == null;
    }

    public Account getAccount() {
        return accounts.byId(id);
    }

    public List<Grant> getGrants() {
        return accounts.grantsOf(id);
    }

    public List<Affiliation> getAffiliations() {
        return accounts.affiliationsOf(id);
    }

    public boolean isTouchable() {
        return accounts.isTouchable(id);
    }

    /** Whether a grant holds today. */
    public boolean holds(Grant grant) {
        return grant.isValidOn(Now.today());
    }

    public List<Role> getRoles() {
        return Arrays.stream(Role.values())
                .filter(one -> one != Role.VISITOR)
                .filter(one -> one != Role.ADMINISTRATOR || caller.is(Role.ADMINISTRATOR))
                .toList();
    }

    public OrgRole[] getOrgRoles() {
        return OrgRole.values();
    }

    public InvitationSheet getSheet() {
        return sheet;
    }

    public String getLink() {
        return link;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getInn() {
        return inn;
    }

    public void setInn(String inn) {
        this.inn = inn;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getCapability() {
        return capability;
    }

    public void setCapability(String capability) {
        this.capability = capability;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
