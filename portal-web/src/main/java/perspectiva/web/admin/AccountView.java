package perspectiva.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import perspectiva.core.accounts.Account;
import perspectiva.core.accounts.Accounts;
import perspectiva.core.accounts.Grant;
import perspectiva.core.people.Affiliation;
import perspectiva.core.people.Organisation;
import perspectiva.core.store.Now;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.web.people.Said;

/** One account as administrators see it. */
@Named("accountView")
@ViewScoped
public class AccountView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    Accounts accounts;

    @Inject
    Choice choice;

    @Inject
    Said said;

    private Long id;
    private String inn;
    private Role role;
    private String capability;
    private LocalDate last;
    private String why;
    private String link;

    /** Refused as not found when there is no such account, or none was named. */
    public void open() {
        if (id == null) {
            throw new Refused.NotFound();
        }
        accounts.byId(id);
    }

    public void inviteAgain() {
        link = accounts.inviteAgain(id);
        said.here("admin.account.invited");
    }

    public void grant() {
        accounts.grant(id, role, choice.byTyped(inn), capability, Now.today(), last);
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

    /** What the browser offers while somebody types. */
    public List<Organisation> getSuggestions() {
        return choice.suggestions();
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

    /** Whether wrong tries have closed the account for somebody. */
    public boolean isClosed() {
        return accounts.isClosed(id);
    }

    public boolean isTouchable() {
        return accounts.isTouchable(id);
    }

    /** Whether a grant holds today. */
    public boolean holds(Grant grant) {
        return grant.isValidOn(Now.today());
    }

    public List<Role> getRoles() {
        return choice.roles();
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
