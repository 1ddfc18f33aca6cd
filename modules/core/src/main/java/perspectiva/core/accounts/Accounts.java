package perspectiva.core.accounts;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import perspectiva.core.accounts.Account.State;
import perspectiva.core.audit.Audit;
import perspectiva.core.people.Affiliation;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/** All accounts, for administrators and the directorate. Only administrators touch administrators. */
@Boundary
public class Accounts {

    private static final String SOUGHT =
            " a.person p where a.state in :states and (p.soughtAs like :typed or a.email like :typed)";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Register register;

    @Inject
    Invitations invitations;

    @Inject
    DoorCount door;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    /** @param state nothing for all */
    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public Slice<AccountRow> search(String typed, State state, Paging paging) {
        List<Account> rows = asked(
                        "select a from Account a join fetch" + SOUGHT + " order by " + order(paging),
                        Account.class,
                        typed,
                        state)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        long total = asked("select count(a) from Account a join" + SOUGHT, Long.class, typed, state)
                .getSingleResult();
        Map<Long, Standing> standings = register.standingsOf(rows);
        return new Slice<>(rows, total, paging)
                .map(account ->
                        new AccountRow(account, standings.get(account.id()).contexts()));
    }

    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public long count(State state) {
        return entities.createQuery("select count(a) from Account a where a.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public long signedInSince(Instant moment) {
        return entities.createQuery("select count(a) from Account a where a.lastSignIn >= :moment", Long.class)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    private static String order(Paging paging) {
        String column =
                switch (paging.sort()) {
                    case "seen" -> "a.lastSignIn";
                    case "email" -> "a.email";
                    default -> "p.soughtAs";
                };
        return column + (paging.isDescending() ? " desc" : "") + ", a.id";
    }

    private <T> TypedQuery<T> asked(String query, Class<T> type, String typed, State state) {
        return entities.createQuery(query, type)
                .setParameter("typed", Typed.pattern(typed))
                .setParameter("states", state == null ? List.of(State.values()) : List.of(state));
    }

    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public Account byId(long id) {
        return register.byId(id);
    }

    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public List<Grant> grantsOf(long id) {
        return register.grantsOf(register.byId(id));
    }

    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public List<Affiliation> affiliationsOf(long id) {
        return register.affiliationsOf(register.byId(id));
    }

    /** Whether the caller may change this account at all. */
    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public boolean isTouchable(long id) {
        return caller.is(Role.ADMINISTRATOR) || !register.isAdministrator(register.byId(id));
    }

    /**
     * Invites somebody new.
     *
     * @return the link's address, told this once, for people whom mail does not reach
     */
    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public String invite(InvitationSheet sheet) {
        if (register.byEmail(sheet.getEmail()).isPresent()) {
            throw new Refused("core.refused.email.taken", Typed.tidy(sheet.getEmail())).at("email");
        }
        if (sheet.getRole() == null && sheet.getOrgRole() == null) {
            throw new Refused("core.refused.grant.role").at("role");
        }
        Account account = invitations.prepare(sheet);
        Organisation organisation = organisation(sheet.getOrganisation());
        if (sheet.getRole() != null) {
            store(Grant.within(account, sheet.getRole(), organisation));
        }
        if (organisation != null) {
            register.store(new Affiliation(account.person(), organisation, sheet.getPosition(), Now.today())
                    .appointedAs(sheet.getOrgRole()));
        } else if (sheet.getOrgRole() != null) {
            throw new Refused("core.refused.grant.organisation").at("inn");
        }
        register.flush();
        return invitations.send(account, organisation == null ? "" : organisation.shortName());
    }

    /** A fresh link for somebody who has not joined yet; the former one opens nothing any more. */
    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public String inviteAgain(long id) {
        Account account = touchable(id);
        if (account.state() != State.INVITED) {
            throw new Refused("core.refused.account.joined");
        }
        return invitations.send(account, "");
    }

    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public void suspend(long id, String why) {
        Account account = touchable(id);
        if (caller.account().filter(own -> own == id).isPresent()) {
            throw new Refused("core.refused.account.own");
        }
        register.refuseLosingOwner(account);
        account.suspend();
        changed(account, "core.audit.suspended", why);
    }

    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public void reinstate(long id) {
        Account account = touchable(id);
        account.reinstate();
        changed(account, "core.audit.reinstated", "");
    }

    /** Whether wrong tries have closed the account for somebody at this moment. */
    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public boolean isClosed(long id) {
        return door.isClosed(register.byId(id));
    }

    /** Takes back the pause after wrong tries, wherever they came from. */
    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public void unlock(long id) {
        Account account = touchable(id);
        door.forget(account);
        changed(account, "core.audit.unlocked", "");
    }

    /** For somebody who lost the phone and the recovery codes. */
    @AllowedTo(Role.ADMINISTRATOR)
    public void removeSecondFactor(long id) {
        Account account = touchable(id);
        account.unprotect();
        account.signOutEverywhere();
        changed(account, "core.audit.factoroff", "");
    }

    /**
     * @param organisation nothing when the role holds everywhere
     * @param last its last day; nothing when it has none
     */
    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public Grant grant(long id, Role role, Long organisation, String capability, LocalDate first, LocalDate last) {
        Account account = touchable(id);
        Grant grant = Grant.within(account, role, organisation(organisation))
                .lasting(first == null ? Now.today() : first, last)
                .withCapability(capability);
        store(grant);
        changed(account, "core.audit.granted", describe(grant));
        return grant;
    }

    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public void endGrant(long grantId) {
        Grant grant = entities.find(Grant.class, grantId);
        if (grant == null) {
            throw new Refused.NotFound();
        }
        Account account = touchable(grant.account().id());
        if (grant.role() == Role.ADMINISTRATOR
                && caller.account().filter(own -> own.equals(account.id())).isPresent()) {
            throw new Refused("core.refused.account.own");
        }
        grant.end();
        changed(account, "core.audit.grantended", describe(grant));
    }

    private void store(Grant grant) {
        if (grant.role() == Role.ADMINISTRATOR && !caller.is(Role.ADMINISTRATOR)) {
            throw new Refused("core.refused.grant.administrator").at("role");
        }
        register.store(grant);
    }

    private Account touchable(long id) {
        Account account = register.held(id);
        if (register.isAdministrator(account) && !caller.is(Role.ADMINISTRATOR)) {
            throw new Refused("core.refused.account.administrator");
        }
        return account;
    }

    private Organisation organisation(Long id) {
        if (id == null) {
            return null;
        }
        Organisation found = entities.find(Organisation.class, id);
        if (found == null) {
            throw new Refused("core.refused.organisation.unknown").at("inn");
        }
        return found;
    }

    private void changed(Account account, String action, String detail) {
        register.tellChanged(account);
        audit.note(action, account.email(), detail);
    }

    private static String describe(Grant grant) {
        return grant.role().word()
                + grant.organisation().map(tied -> ", " + tied.shortName()).orElse("")
                + (grant.capability().isEmpty() ? "" : ", " + grant.capability());
    }
}
