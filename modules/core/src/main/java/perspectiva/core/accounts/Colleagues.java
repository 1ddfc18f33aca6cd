package perspectiva.core.accounts;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import perspectiva.core.audit.Audit;
import perspectiva.core.people.Affiliation;
import perspectiva.core.people.OrgRole;
import perspectiva.core.people.Organisation;
import perspectiva.core.store.Now;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/**
 * The people who act for the caller's organisation. Whoever is one of them sees them; its owners invite, appoint and suspend
 * them, and nobody of another organisation.
 */
@Boundary
public class Colleagues {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Register register;

    @Inject
    Invitations invitations;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @AllowedTo(Role.VISITOR)
    public List<Colleague> all() {
        own();
        return register.representatives(organisation()).stream()
                .flatMap(one ->
                        register.ofPerson(one.person().id()).map(account -> new Colleague(one, account)).stream())
                .toList();
    }

    /** Whether the caller is one of those who act for the organisation. */
    @AllowedTo(Role.VISITOR)
    public boolean isOneOfThem() {
        return caller.organisation().isPresent() && find().isPresent();
    }

    /** Whether the caller decides who acts for the organisation. */
    @AllowedTo(Role.VISITOR)
    public boolean isMineToDecide() {
        return caller.organisation().isPresent()
                && find().flatMap(Affiliation::role)
                        .filter(role -> role == OrgRole.OWNER)
                        .isPresent();
    }

    /** Those who were invited and have not accepted, as their inviters typed them; for owners only. */
    @AllowedTo(Role.VISITOR)
    public List<Invitation> invited() {
        return isMineToDecide() ? register.invited(organisation()) : List.of();
    }

    /** Asks somebody, with an account or without one: the answer and what comes of it look the same. */
    @AllowedTo(Role.VISITOR)
    public void invite(InvitationSheet sheet) {
        requireOwner();
        Organisation organisation = register.heldOrganisation(organisation());
        Account account = register.byEmail(sheet.getEmail()).orElseGet(() -> invitations.prepare(sheet));
        refuseTwice(organisation, account, sheet.getEmail());
        Invitation invitation = new Invitation(account, organisation, sheet, caller.displayName());
        register.store(invitation);
        register.flush();
        invitations.ask(invitation);
    }

    /** Takes an invitation back. */
    @AllowedTo(Role.VISITOR)
    public void withdraw(long invitationId) {
        requireOwner();
        Invitation invitation = entities.find(Invitation.class, invitationId);
        if (invitation == null || invitation.organisation().id() != organisation()) {
            throw new Refused.NotFound();
        }
        invitation.withdraw();
        audit.note(
                "core.audit.withdrawn",
                invitation.email(),
                invitation.organisation().shortName());
    }

    @AllowedTo(Role.VISITOR)
    public void appoint(long affiliationId, OrgRole role) {
        Affiliation colleague = decidedByMe(affiliationId);
        if (role != OrgRole.OWNER) {
            register.ownersOf(colleague.organisation()).refuseWithout(colleague);
        }
        colleague.appointedAs(role);
        changed(colleague, "core.audit.appointed", role.word());
    }

    @AllowedTo(Role.VISITOR)
    public void suspend(long affiliationId) {
        Affiliation colleague = decidedByMe(affiliationId);
        register.ownersOf(colleague.organisation()).refuseWithout(colleague);
        colleague.suspend();
        changed(colleague, "core.audit.suspended", colleague.organisation().shortName());
    }

    @AllowedTo(Role.VISITOR)
    public void reinstate(long affiliationId) {
        Affiliation colleague = decidedByMe(affiliationId);
        colleague.reinstate();
        changed(colleague, "core.audit.reinstated", colleague.organisation().shortName());
    }

    /** The colleague left the organisation: the records stay with it. */
    @AllowedTo(Role.VISITOR)
    public void letGo(long affiliationId) {
        end(decidedByMe(affiliationId));
    }

    /** The caller leaves the organisation. */
    @AllowedTo(Role.VISITOR)
    public void leave() {
        register.heldOrganisation(organisation());
        end(own());
    }

    private void end(Affiliation affiliation) {
        register.ownersOf(affiliation.organisation()).refuseWithout(affiliation);
        affiliation.end();
        Account account = account(affiliation);
        register.grantsOf(account).stream()
                .filter(grant -> grant.organisation()
                        .filter(tied ->
                                tied.id().equals(affiliation.organisation().id()))
                        .isPresent())
                .filter(grant -> grant.isValidOn(Now.today()))
                .forEach(Grant::end);
        changed(affiliation, "core.audit.left", affiliation.organisation().shortName());
    }

    private void refuseTwice(Organisation organisation, Account account, String email) {
        boolean isHere = register.representatives(organisation.id()).stream()
                .anyMatch(one -> one.person().equals(account.person()));
        boolean isAsked = register.invited(organisation.id()).stream()
                .anyMatch(one -> one.account().equals(account));
        if (isHere || isAsked) {
            throw new Refused("core.refused.colleague.twice", email).at("email");
        }
    }

    private Affiliation decidedByMe(long affiliationId) {
        requireOwner();
        register.heldOrganisation(organisation());
        Affiliation found = entities.find(Affiliation.class, affiliationId);
        if (found == null || found.organisation().id() != organisation() || !found.isCurrentOn(Now.today())) {
            throw new Refused.NotFound();
        }
        return found;
    }

    private void requireOwner() {
        if (!isMineToDecide()) {
            throw new Refused.NotAllowed();
        }
    }

    private long organisation() {
        return caller.organisation().orElseThrow(Refused.NotAllowed::new);
    }

    private Affiliation own() {
        return find().orElseThrow(Refused.NotAllowed::new);
    }

    private Optional<Affiliation> find() {
        Account account = register.byId(caller.account().orElseThrow(Refused.NotAllowed::new));
        return register.affiliationsOf(account).stream()
                .filter(one -> one.organisation().id() == organisation() && one.mayActOn(Now.today()))
                .findFirst();
    }

    private Account account(Affiliation colleague) {
        return register.ofPerson(colleague.person().id()).orElseThrow(Refused.NotFound::new);
    }

    private void changed(Affiliation colleague, String action, String detail) {
        Account account = account(colleague);
        register.tellChanged(account);
        audit.note(action, account.email(), detail);
    }
}
